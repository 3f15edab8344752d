/** The part of Pagefind's browser interface that we use; its bundle comes with the index. */
export interface PagefindApi {
  options: (options: object) => Promise<void>;
  filters: () => Promise<Counts>;
  /** Has the parts of the index that a query needs come, and searches nothing. */
  preload: (query: string) => Promise<void>;
  search: (query: string, options?: { filters?: Filters }) => Promise<PagefindAnswer>;
}

/** How many pages there are, by filter and by value. */
export type Counts = Record<string, Record<string, number>>;
/** Pages that have one of the values, for each filter named. */
export type Filters = Record<string, { any: string[] }>;

interface PagefindAnswer {
  results: PagefindHit[];
  filters: Counts;
}

/** A page that matches; its words come on demand. */
export interface PagefindHit {
  id: string;
  score: number;
  data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  excerpt: string;
  /** All its words, as the excerpts hold them, and where among them those that were looked for stand. */
  raw_content?: string;
  locations?: number[];
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: PagefindSection[];
}

/** A part of a page that holds the words; the part before the first heading has the page's own title and address. */
export interface PagefindSection {
  title: string;
  url: string;
  excerpt: string;
  /** Its heading; the part before the first heading has none. */
  anchor?: { location: number };
  weighted_locations: { balanced_score: number }[];
}
