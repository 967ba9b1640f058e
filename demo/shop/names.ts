/** Made-up reviewers' names: the data set holds none. */
export const FIRST_NAMES = namesIn(`
  Amara Aisha Alejandra Alice Amelia Ana Anika Anneke Astrid Ayesha Beatriz Bea Bianca Bridget
  Camila Carmen Caroline Cass Catarina Celeste Chidinma Chloe Clara Claudia Connie Daniela
  Deborah Deepa Delphine Denise Dominique Edith Eileen Elena Elif Elise Emi Esther Eun-ji Fatima
  Fiona Francesca Freya Gabriela Gemma Gloria Grace Greta Hana Hannah Harriet Helen Ifeoma Imani
  Ines Ingrid Irene Isabel Ivy Jackie Jana Jasmine Jen Joanna Jocelyn Josefina Judith Julia
  Kaitlyn Kamala Karen Kavita Keisha Kirsten Lakshmi Latoya Laura Leah Leila Lena Linda Lola
  Louise Lucia Lydia Magda Maja Malika Mandy Margaret Maria Mariam Marisol Martha Maya Mei Mel
  Michelle Mina Miriam Monique Nadia Naomi Natalia Ngozi Nicole Nina Noor Nora Olga Olivia
  Oluchi Padma Paloma Pam Patrice Paula Priya Rachel Ramona Rania Rebecca Renata Rosa Roxanne
  Ruth Sabine Samira Sandra Sara Saoirse Shanice Shirin Simone Sofia Sonja Stella Steph Sunita
  Suzanne Tamar Tanya Tess Thandiwe Theresa Tova Trang Uma Valeria Vera Victoria Wanda Xiomara
  Yasmin Yuki Yvonne Zainab Zoe
`);

export const FAMILY_NAMES = namesIn(`
  Abbott Adeyemi Ahmed Alvarez Andersen Baker Banerjee Barros Bauer Bello Bennett Berg Brooks
  Campbell Carter Castillo Chen Cho Cohen Costa Cruz Dasgupta Davies Diaz Dubois Duncan Edwards
  Eriksen Evans Farrell Fischer Flores Foster Garcia Gibson Goldberg Gomez Grant Greene Gupta
  Haddad Hansen Harris Hayes Hernandez Hill Hoang Hughes Hussain Ibrahim Ito Iyer Jackson James
  Jensen Johansson Kaur Keller Kelly Khan Kim Klein Kowalski Kumar Larsen Lee Lewis Lin Lopez
  Mahmoud Marino Martin Mbeki Mehta Mendes Meyer Mitchell Morales Moreau Mori Murphy Nakamura
  Nguyen Nkosi Novak Nowak Okafor Oliveira Olsen Ortiz Osei Owens Park Patel Pereira Perez
  Petrov Quinn Rahman Ramirez Reyes Rivera Robinson Rossi Ruiz Sanchez Santos Sato Schmidt Shah
  Silva Singh Sorensen Stewart Sullivan Tanaka Thomas Torres Tran Turner Usman Vargas Vega
  Walker Walsh Wang Watson Weber White Williams Wong Wright Yamamoto Yilmaz Young Zhang
`);

function namesIn(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
