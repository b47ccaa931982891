//! Tokens whose finished form is remembered.
//!
//! A catalog says a few thousand words over and over. Stemming one of them
//! costs many times what finding it in a map does.

use std::collections::HashMap;

use tantivy::tokenizer::{TextAnalyzer, Token, TokenStream, Tokenizer};

/// Words beyond this count are not remembered: identifiers that come once
/// must not fill the memory.
const MOST: usize = 1 << 15;

/// Splits text by `T`, and brings each token into the form that an analyzer
/// gives to it alone.
#[derive(Clone)]
pub(crate) struct WordMemo<T> {
    split: T,
    word: TextAnalyzer,
    known: HashMap<Box<str>, Box<str>>,
}

impl<T> WordMemo<T> {
    /// `word` must make one token of one word.
    pub(crate) fn new(split: T, word: TextAnalyzer) -> Self {
        Self {
            split,
            word,
            known: HashMap::new(),
        }
    }
}

impl<T: Tokenizer> Tokenizer for WordMemo<T> {
    type TokenStream<'a> = WordMemoStream<'a, T::TokenStream<'a>>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Self::TokenStream<'a> {
        WordMemoStream {
            split: self.split.token_stream(text),
            word: &mut self.word,
            known: &mut self.known,
        }
    }
}

/// The tokens of one text.
pub(crate) struct WordMemoStream<'a, S> {
    split: S,
    word: &'a mut TextAnalyzer,
    known: &'a mut HashMap<Box<str>, Box<str>>,
}

impl<S: TokenStream> TokenStream for WordMemoStream<'_, S> {
    fn advance(&mut self) -> bool {
        if !self.split.advance() {
            return false;
        }
        let token = self.split.token_mut();
        if let Some(known) = self.known.get(token.text.as_str()) {
            token.text.clear();
            token.text.push_str(known);
            return true;
        }
        let finished = {
            let mut stream = self.word.token_stream(&token.text);
            stream.next().map(|token| token.text.clone())
        };
        let finished = finished.unwrap_or_default();
        if self.known.len() < MOST {
            let known = finished.as_str().into();
            self.known.insert(token.text.as_str().into(), known);
        }
        token.text = finished;
        true
    }

    fn token(&self) -> &Token {
        self.split.token()
    }

    fn token_mut(&mut self) -> &mut Token {
        self.split.token_mut()
    }
}

#[cfg(test)]
mod tests {
    use tantivy::tokenizer::{Language, LowerCaser, RawTokenizer, SimpleTokenizer, Stemmer};

    use super::*;

    fn tokens(analyzer: &mut TextAnalyzer, text: &str) -> Vec<(String, usize, usize)> {
        let mut tokens = Vec::new();
        let mut stream = analyzer.token_stream(text);
        while let Some(token) = stream.next() {
            tokens.push((token.text.clone(), token.position, token.offset_from));
        }
        tokens
    }

    #[test]
    fn remembered_tokens_are_those_of_the_plain_chain() {
        let mut plain = TextAnalyzer::builder(SimpleTokenizer::default())
            .filter(LowerCaser)
            .filter(Stemmer::new(Language::English))
            .build();
        let word = TextAnalyzer::builder(RawTokenizer::default())
            .filter(LowerCaser)
            .filter(Stemmer::new(Language::English))
            .build();
        let memo = WordMemo::new(SimpleTokenizer::default(), word);
        let mut memo = TextAnalyzer::builder(memo).build();
        let many: String = (0..MOST + 10)
            .map(|number| format!("Words{number} "))
            .collect();
        for text in [
            "Running runners RAN, running; Hoodies & hoodies",
            "",
            "Größe 大きい l'été l'été",
            &many,
            "Words32770 running",
        ] {
            assert_eq!(tokens(&mut memo, text), tokens(&mut plain, text));
        }
    }
}
