/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How far people have looked at a finding. */
export type QuoteStatus =
  /** A person has confirmed it. */
  | 'CONFIRMED'
  /** A person has corrected it. */
  | 'CORRECTED'
  /** Somebody has asked for a correction that is not decided yet. */
  | 'DISPUTED'
  /** A machine found it and nobody has checked it. */
  | 'MACHINE';

export type QuotesAboutQueryVariables = Exact<{
  strike: string;
  first: number;
  after?: string | null | undefined;
}>;


export type QuotesAboutQuery = { readonly strike: { readonly from: string, readonly quotes: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly confidence: number, readonly status: QuoteStatus, readonly attributions: ReadonlyArray<{ readonly name: string, readonly appointment: { readonly title: string } | null }>, readonly article: { readonly title: string | null, readonly uri: string | null }, readonly evidence: ReadonlyArray<{ readonly start: number | null, readonly end: number | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const QuotesAboutDocument = new TypedDocumentString(`
    query QuotesAbout($strike: ID!, $first: Int!, $after: String) {
  strike(id: $strike) {
    from
    quotes(first: $first, after: $after) {
      nodes {
        text
        attributions {
          name
          appointment {
            title
          }
        }
        article {
          title
          uri
        }
        evidence {
          start
          end
        }
        confidence
        status
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:18a33ef78f3dab0719e54c1e8bf7482d9e9768e4ed53cc4ed40baab8f121c810"}) as unknown as TypedDocumentString<QuotesAboutQuery, QuotesAboutQueryVariables>;