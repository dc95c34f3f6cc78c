declare module 'parse-prometheus-text-format' {
  export interface MetricFamily {
    readonly name: string;
    readonly type: string;
    readonly metrics: readonly { readonly value?: string; readonly labels?: Readonly<Record<string, string>> }[];
  }
  const parse: (text: string) => readonly MetricFamily[];
  export default parse;
}
