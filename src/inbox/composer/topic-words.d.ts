/** What the widget calls each topic, by language but English; made by `tools/vite-topic-words.ts`. */
declare module 'virtual:topic-words' {
  type Topic = import('../../contract/topics.ts').Topic;
  export const topicWords: Readonly<Record<string, Readonly<Record<Topic, string>>>>;
}
