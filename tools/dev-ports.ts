/** Where the server listens while it is worked on; Vite passes the endpoint's requests on to it. */
export const serverPort = Number(process.env['PORT'] ?? 3000);
