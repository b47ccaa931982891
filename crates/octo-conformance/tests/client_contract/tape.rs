//! Choices, as a list that shrinks.

use proptest::{
    collection::vec,
    prelude::any,
    test_runner::{Config, RngSeed, TestCaseError, TestRunner},
};

/// What a random builder decides by: each question takes the next number.
/// Where the tape ends, everything is left out.
#[derive(Clone, Debug)]
pub(crate) struct Tape {
    choices: Vec<u32>,
    next: usize,
    /// Say yes to everything, and take the alternatives in turn.
    everything: bool,
}

impl Tape {
    pub(crate) fn new(choices: Vec<u32>) -> Self {
        Self {
            choices,
            next: 0,
            everything: false,
        }
    }

    /// Sets whatever can be set. `turn` picks among alternatives.
    pub(crate) fn everything(turn: u32) -> Self {
        Self {
            choices: vec![turn; 4096],
            next: 0,
            everything: true,
        }
    }

    fn take(&mut self) -> u32 {
        let choice = self.choices.get(self.next).copied().unwrap_or(0);
        self.next += 1;
        choice
    }

    pub(crate) fn flag(&mut self) -> bool {
        let choice = self.take();
        self.everything || choice % 2 == 1
    }

    /// Yes or no, as a value.
    pub(crate) fn bool(&mut self) -> bool {
        self.take() % 2 == 1
    }

    /// A number below `bound`.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.take() as usize % bound.max(1)
    }

    pub(crate) fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())].clone()
    }

    /// A few of these, in order, at least one.
    pub(crate) fn some<T: Clone>(&mut self, from: &[T]) -> Vec<T> {
        let chosen: Vec<T> = from.iter().filter(|_| self.flag()).cloned().collect();
        if chosen.is_empty() {
            vec![self.pick(from)]
        } else {
            chosen
        }
    }

    /// A short text with what URLs and JSON have to escape.
    pub(crate) fn text(&mut self) -> String {
        const WORDS: [&str; 12] = [
            "kettle",
            "a b",
            "ä漢🧥",
            "50%",
            "x&y=z",
            "a+b",
            "\"quoted\"",
            "c\\d",
            "#/?",
            "[1]",
            "a,b",
            "é\n!",
        ];
        (0..=self.below(2)).map(|_| self.pick(&WORDS)).collect()
    }

    pub(crate) fn texts(&mut self) -> Vec<String> {
        (0..=self.below(3)).map(|_| self.text()).collect()
    }

    pub(crate) fn uuid(&mut self) -> String {
        format!("5f0c1c1e-8f0e-4a55-9b0e-{:012x}", self.take())
    }

    pub(crate) fn id(&mut self) -> i64 {
        i64::from(self.take() % 1_000_000) + 1
    }
}

/// Goes on only if the tape says so.
pub(crate) trait Maybe: Sized {
    fn maybe(self, tape: &mut Tape, then: impl FnOnce(Self, &mut Tape) -> Self) -> Self {
        if tape.flag() { then(self, tape) } else { self }
    }
}

impl<T> Maybe for T {}

/// Runs `check` over random tapes: `PROPTEST_CASES` of them, or `cases`.
pub(crate) fn run(cases: u32, check: impl Fn(Tape) -> Result<(), TestCaseError>) {
    let mut config = Config {
        failure_persistence: None,
        max_shrink_iters: 2_000,
        ..Config::default()
    };
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = cases;
    }
    let seed = match config.rng_seed {
        RngSeed::Fixed(seed) => seed,
        RngSeed::Random => std::time::UNIX_EPOCH
            .elapsed()
            .map_or(1, |since| since.as_nanos() as u64),
    };
    config.rng_seed = RngSeed::Fixed(seed);
    let tapes = vec(any::<u32>(), 0..160);
    if let Err(failure) = TestRunner::new(config).run(&tapes, |choices| check(Tape::new(choices))) {
        panic!("with PROPTEST_RNG_SEED={seed}: {failure}");
    }
}
