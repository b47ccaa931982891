//! Full text search by tantivy: fields, tokens, and the ranking of a query.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::Column;
use tantivy::query::{
    BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, Occur, Query, TermQuery,
};
use tantivy::schema::{
    FAST, Field, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions,
};
use tantivy::tokenizer::{
    AsciiFoldingFilter, Language, LowerCaser, RawTokenizer, SimpleTokenizer, Stemmer, TextAnalyzer,
    TokenStream,
};
use tantivy::{
    DocId, Index, IndexReader, IndexWriter, ReloadPolicy, Score, SegmentReader, TantivyDocument,
    Term,
};

use super::text::composed;
use super::word_memo::WordMemo;

const TOKENIZER: &str = "octogen";
const NUMBER: &str = "number";

/// Score of a title that equals the query: above every other match.
const EXACT_TITLE: Score = 1_000.0;

/// Share of the weaker fields in the score of a word that is in several.
const TIE_BREAKER: Score = 0.2;

/// Words of a query beyond this count are not looked at.
const LONGEST_QUERY: usize = 64;

/// Words that say nothing about a product. They are indexed, and looked for
/// only where a query has no other words.
const STOP_WORDS: &[&str] = &[
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "it", "of", "on", "or", "the",
    "to", "with",
];

/// The words of one product, by the weight they have.
#[derive(Debug, Default)]
pub(crate) struct Words<'a> {
    pub(crate) title: &'a str,
    pub(crate) brand: &'a str,
    pub(crate) categories: &'a [String],
    pub(crate) tags: &'a [String],
    /// Colors, attribute values and codes.
    pub(crate) facts: &'a [String],
    pub(crate) description: &'a str,
}

#[derive(Debug, Clone, Copy)]
struct Fields {
    number: Field,
    exact_title: Field,
    title: Field,
    brand: Field,
    category: Field,
    tags: Field,
    facts: Field,
    description: Field,
}

impl Fields {
    /// Fields with the weight of a match in each.
    fn weighted(self) -> [(Field, Score); 6] {
        [
            (self.title, 4.0),
            (self.brand, 2.5),
            (self.category, 2.0),
            (self.tags, 1.5),
            (self.facts, 1.5),
            (self.description, 1.0),
        ]
    }
}

/// Takes products in, in any number of threads.
pub(crate) struct TextIndexBuilder {
    index: Index,
    writer: IndexWriter,
    fields: Fields,
    analyzer: TextAnalyzer,
}

impl TextIndexBuilder {
    /// `large` spends memory on fewer segments and uses every core.
    pub(crate) fn new(large: bool) -> tantivy::Result<Self> {
        let mut schema = Schema::builder();
        let text = || {
            TextOptions::default().set_indexing_options(
                TextFieldIndexing::default()
                    .set_tokenizer(TOKENIZER)
                    .set_index_option(IndexRecordOption::WithFreqs),
            )
        };
        let fields = Fields {
            number: schema.add_u64_field(NUMBER, FAST),
            exact_title: schema.add_text_field("exact_title", STRING),
            title: schema.add_text_field("title", text()),
            brand: schema.add_text_field("brand", text()),
            category: schema.add_text_field("category", text()),
            tags: schema.add_text_field("tags", text()),
            facts: schema.add_text_field("facts", text()),
            description: schema.add_text_field("description", text()),
        };
        let mut index = Index::create_in_ram(schema.build());
        index.tokenizers().register(TOKENIZER, stemming());
        let (threads, budget) = if large {
            let cores = std::thread::available_parallelism().map_or(1, usize::from);
            (cores.clamp(1, 4), 200_000_000)
        } else {
            (1, 16_000_000)
        };
        if threads > 1 {
            // One segment a thread at least: a search looks at them at once.
            index.set_multithread_executor(threads)?;
        }
        let writer = index.writer_with_num_threads(threads, threads * budget)?;
        Ok(Self {
            index,
            writer,
            fields,
            analyzer: folding(),
        })
    }

    pub(crate) fn add(&mut self, number: u32, words: &Words<'_>) -> tantivy::Result<()> {
        let fields = self.fields;
        let mut document = TantivyDocument::new();
        document.add_u64(fields.number, u64::from(number));
        if !words.title.is_empty() {
            document.add_text(fields.exact_title, exact(&mut self.analyzer, words.title));
        }
        let mut add = |field, text: &str| {
            if !text.is_empty() {
                document.add_text(field, composed(text));
            }
        };
        add(fields.title, words.title);
        add(fields.brand, words.brand);
        add(fields.description, words.description);
        for (field, texts) in [
            (fields.category, words.categories),
            (fields.tags, words.tags),
            (fields.facts, words.facts),
        ] {
            texts.iter().for_each(|text| add(field, text));
        }
        self.writer.add_document(document)?;
        Ok(())
    }

    pub(crate) fn finish(mut self) -> tantivy::Result<TextIndex> {
        self.writer.commit()?;
        self.writer.wait_merging_threads()?;
        let reader = self
            .index
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .try_into()?;
        Ok(TextIndex {
            reader,
            fields: self.fields,
            stemming: stemming(),
            folding: self.analyzer,
        })
    }
}

/// Words in lower case, without accents, by their English stem.
fn stemming() -> TextAnalyzer {
    let word = TextAnalyzer::builder(RawTokenizer::default())
        .filter(LowerCaser)
        .filter(AsciiFoldingFilter)
        .filter(Stemmer::new(Language::English))
        .build();
    TextAnalyzer::builder(WordMemo::new(SimpleTokenizer::default(), word)).build()
}

/// The same words unstemmed, to compare whole titles.
fn folding() -> TextAnalyzer {
    TextAnalyzer::builder(SimpleTokenizer::default())
        .filter(LowerCaser)
        .filter(AsciiFoldingFilter)
        .build()
}

fn tokens(analyzer: &mut TextAnalyzer, text: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let composed = composed(text);
    let mut stream = analyzer.token_stream(&composed);
    while let Some(token) = stream.next() {
        tokens.push(token.text.clone());
    }
    tokens
}

/// A title as one term; punctuation counts only when there is nothing else.
fn exact(folding: &mut TextAnalyzer, text: &str) -> String {
    let words = tokens(folding, text);
    if words.is_empty() {
        super::text::caseless(text)
    } else {
        words.join(" ")
    }
}

/// How many of a query's words a product must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Match {
    /// All of a short query, three quarters of a long one: keywords.
    Most,
    /// One is enough and more rank higher: a described wish.
    Any,
}

/// What to rank products by.
#[derive(Debug, Clone)]
pub(crate) struct TextQuery<'a> {
    pub(crate) text: &'a str,
    pub(crate) matching: Match,
    /// Words that raise products found by `text`, but find none.
    pub(crate) ranking_text: Option<&'a str>,
    /// Brands whose products rank higher, and the share of that in the score.
    pub(crate) similar_brands: &'a [String],
    pub(crate) brand_weight: Score,
    pub(crate) text_weight: Score,
}

/// A product found, and where it stands: best score first, then load order.
///
/// Hits compare by that order: a smaller hit comes earlier.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Hit {
    pub(crate) score: Score,
    pub(crate) number: u32,
}

impl Ord for Hit {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_score = other.score.total_cmp(&self.score);
        by_score.then(self.number.cmp(&other.number))
    }
}

impl PartialOrd for Hit {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Hit {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Hit {}

/// The index at rest.
pub(crate) struct TextIndex {
    reader: IndexReader,
    fields: Fields,
    stemming: TextAnalyzer,
    folding: TextAnalyzer,
}

impl TextIndex {
    /// The first `limit` hits that `accept` lets through, best first.
    pub(crate) fn search<F>(
        &self,
        query: &TextQuery<'_>,
        limit: usize,
        accept: F,
    ) -> tantivy::Result<Vec<Hit>>
    where
        F: Fn(Hit) -> bool + Clone + Send + Sync + 'static,
    {
        let collector = FirstHits { limit, accept };
        self.reader
            .searcher()
            .search(&self.query(query), &collector)
    }

    fn query(&self, query: &TextQuery<'_>) -> BooleanQuery {
        let exact = exact(&mut self.folding.clone(), query.text);
        let title = Term::from_field_text(self.fields.exact_title, &exact);
        let exact_title = ConstScoreQuery::new(term_query(title), EXACT_TITLE);

        let words = self.search_words(query.text);
        let needed = match (query.matching, words.len()) {
            (_, 0..=1) | (Match::Any, _) => 1,
            (Match::Most, 2) => 2,
            (Match::Most, count) => count * 3 / 4,
        };
        let per_word = words.iter().map(|word| self.word(word)).collect();
        let text = BooleanQuery::union_with_minimum_required_clauses(per_word, needed);
        let found: Box<dyn Query> = Box::new(BoostQuery::new(Box::new(text), query.text_weight));

        let matched = BooleanQuery::union(vec![Box::new(exact_title), found]);
        let mut clauses: Vec<(Occur, Box<dyn Query>)> = vec![(Occur::Must, Box::new(matched))];
        let ranking = query.ranking_text.map(|text| self.search_words(text));
        for word in ranking.iter().flatten() {
            clauses.push((Occur::Should, self.word(word)));
        }
        for brand in query.similar_brands {
            let words = tokens(&mut self.stemming.clone(), brand);
            let same = words.iter().map(|word| {
                let term = Term::from_field_text(self.fields.brand, word);
                (Occur::Must, term_query(term))
            });
            let same = Box::new(BooleanQuery::new(same.collect()));
            // A likeness of 1, on the scale of a strong text match.
            let likeness = ConstScoreQuery::new(same, 20.0 * query.brand_weight);
            clauses.push((Occur::Should, Box::new(likeness)));
        }
        BooleanQuery::new(clauses)
    }

    /// The distinct words of a query that are worth looking for.
    fn search_words(&self, text: &str) -> Vec<String> {
        let mut words = tokens(&mut self.stemming.clone(), text);
        if !words.iter().all(|word| STOP_WORDS.contains(&word.as_str())) {
            words.retain(|word| !STOP_WORDS.contains(&word.as_str()));
        }
        words.truncate(LONGEST_QUERY);
        words.sort_unstable();
        words.dedup();
        words
    }

    /// One word in any field; the best field counts most.
    fn word(&self, word: &str) -> Box<dyn Query> {
        let in_fields = self.fields.weighted().map(|(field, weight)| {
            let term = term_query(Term::from_field_text(field, word));
            Box::new(BoostQuery::new(term, weight)) as Box<dyn Query>
        });
        Box::new(DisjunctionMaxQuery::with_tie_breaker(
            in_fields.into(),
            TIE_BREAKER,
        ))
    }
}

fn term_query(term: Term) -> Box<dyn Query> {
    Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs))
}

/// Collects the first hits in result order, among those let through.
struct FirstHits<F> {
    limit: usize,
    accept: F,
}

impl<F> Collector for FirstHits<F>
where
    F: Fn(Hit) -> bool + Clone + Send + Sync + 'static,
{
    type Fruit = Vec<Hit>;
    type Child = FirstHitsOfSegment<F>;

    fn for_segment(&self, _: u32, segment: &SegmentReader) -> tantivy::Result<Self::Child> {
        Ok(FirstHitsOfSegment {
            limit: self.limit,
            numbers: segment.fast_fields().u64(NUMBER)?,
            accept: self.accept.clone(),
            first: BinaryHeap::with_capacity(self.limit + 1),
        })
    }

    fn requires_scoring(&self) -> bool {
        true
    }

    fn merge_fruits(&self, segments: Vec<Vec<Hit>>) -> tantivy::Result<Vec<Hit>> {
        let mut hits: Vec<Hit> = segments.into_iter().flatten().collect();
        hits.sort_unstable();
        hits.truncate(self.limit);
        Ok(hits)
    }
}

struct FirstHitsOfSegment<F> {
    limit: usize,
    numbers: Column<u64>,
    accept: F,
    /// The last one in result order on top.
    first: BinaryHeap<Hit>,
}

impl<F> SegmentCollector for FirstHitsOfSegment<F>
where
    F: Fn(Hit) -> bool + 'static,
{
    type Fruit = Vec<Hit>;

    fn collect(&mut self, document: DocId, score: Score) {
        if self.first.len() == self.limit
            && self.first.peek().is_some_and(|last| score < last.score)
        {
            return;
        }
        let number = self.numbers.first(document);
        let Some(number) = number.and_then(|number| u32::try_from(number).ok()) else {
            return;
        };
        let hit = Hit { score, number };
        if !(self.accept)(hit) {
            return;
        }
        self.first.push(hit);
        if self.first.len() > self.limit {
            self.first.pop();
        }
    }

    fn harvest(self) -> Vec<Hit> {
        self.first.into_vec()
    }
}
