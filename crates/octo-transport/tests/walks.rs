//! Page walks: where they end, what they refuse, how they resume.

#![allow(clippy::unwrap_used, clippy::large_futures, missing_docs)]

use std::cell::RefCell;
use std::collections::HashMap;

use octo_transport::paging::{Checkpoint, Page, pages};
use octo_transport::{Error, ErrorKind};
use proptest::prelude::*;

/// Pages by cursor, and the cursors that were asked for.
struct Book {
    pages: HashMap<Option<String>, (Vec<u32>, Option<String>)>,
    asked: RefCell<Vec<Option<String>>>,
}

impl Book {
    /// Pages of these sizes, numbered through.
    fn of(sizes: &[usize]) -> Self {
        let mut next_item = 0..;
        let cursor = |page: usize| (page > 0).then(|| format!("c{page}"));
        let pages = sizes
            .iter()
            .enumerate()
            .map(|(page, size)| {
                let items = next_item.by_ref().take(*size).collect();
                let next = (page + 1 < sizes.len()).then(|| cursor(page + 1).unwrap());
                (cursor(page), (items, next))
            })
            .collect();
        Self {
            pages,
            asked: RefCell::default(),
        }
    }

    async fn get(&self, cursor: Option<String>) -> Result<Page<u32>, Error> {
        self.asked.borrow_mut().push(cursor.clone());
        // A page takes its time, so that a walk can be dropped within one.
        tokio::task::yield_now().await;
        let (items, next) = self
            .pages
            .get(&cursor)
            .cloned()
            .ok_or_else(|| Error::new(ErrorKind::InvalidRequest, "no such page"))?;
        Ok(Page {
            items,
            next,
            detail: (),
        })
    }
}

fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap()
        .block_on(work)
}

async fn items_from(book: &Book, from: Checkpoint) -> Result<Vec<u32>, Error> {
    let mut walk = pages(from, |cursor| book.get(cursor)).items();
    let mut items = Vec::new();
    while let Some(item) = walk.next().await {
        items.push(item?);
    }
    assert!(walk.checkpoint().is_done());
    Ok(items)
}

#[test]
fn an_empty_page_does_not_end_a_walk() {
    let book = Book::of(&[2, 0, 0, 3, 0]);
    let items = run(items_from(&book, Checkpoint::start_of(&"q"))).unwrap();
    assert_eq!(items, [0, 1, 2, 3, 4]);
    assert_eq!(book.asked.borrow().len(), 5);
}

#[test]
fn a_circle_of_cursors_is_an_error() {
    for back_to in ["c1", "c2", "c3"] {
        let mut book = Book::of(&[1, 1, 1, 1]);
        book.pages.get_mut(&Some("c3".into())).unwrap().1 = Some(back_to.into());
        let error = run(items_from(&book, Checkpoint::start_of(&"q"))).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Paging);
        assert_eq!(book.asked.borrow().len(), 4, "no page was asked for twice");
    }
}

#[test]
fn a_checkpoint_is_refused_by_another_query() {
    let checkpoint = Checkpoint::start_of(&("hoodie", 25));
    let stored = serde_json::to_string(&checkpoint).unwrap();
    let again: Checkpoint = serde_json::from_str(&stored).unwrap();
    assert_eq!(again.clone().resume(&("hoodie", 25)).unwrap(), checkpoint);
    let error = again.resume(&("hoodie", 50)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging);
}

#[test]
fn a_finished_walk_stays_finished() {
    let book = Book::of(&[1]);
    run(async {
        let mut walk = pages(Checkpoint::start_of(&1), |cursor| book.get(cursor));
        assert_eq!(walk.next().await.unwrap().unwrap().items, [0]);
        assert!(walk.next().await.is_none());
        let done = walk.checkpoint().clone();
        assert_eq!(items_from(&book, done).await.unwrap(), [] as [u32; 0]);
    });
    assert_eq!(book.asked.borrow().len(), 1);
}

#[test]
fn a_failed_page_can_be_asked_for_again() {
    let mut book = Book::of(&[2, 2, 2]);
    let lost = book.pages.remove(&Some("c1".into())).unwrap();
    let reached = run(async {
        let mut walk = pages(Checkpoint::start_of(&1), |cursor| book.get(cursor)).items();
        walk.next().await.unwrap().unwrap();
        walk.next().await.unwrap().unwrap();
        walk.next().await.unwrap().unwrap_err();
        assert!(walk.next().await.is_none());
        walk.checkpoint().clone()
    });
    assert_eq!(reached.cursor(), Some("c1"));
    book.pages.insert(Some("c1".into()), lost);
    assert_eq!(run(items_from(&book, reached)).unwrap(), [2, 3, 4, 5]);
}

#[test]
fn a_walk_may_start_at_a_cursor_of_the_users() {
    let book = Book::of(&[2, 2, 2]);
    let items = run(items_from(&book, Checkpoint::at_cursor(&1, "c2"))).unwrap();
    assert_eq!(items, [4, 5]);
}

proptest! {
    #[test]
    fn a_walk_resumed_anywhere_loses_and_repeats_nothing(
        sizes in prop::collection::vec(0..6_usize, 1..8),
        stop in 0..40_usize,
    ) {
        let book = Book::of(&sizes);
        let all: Vec<u32> = (0..sizes.iter().sum::<usize>() as u32).collect();
        let (mut items, stored) = run(async {
            let mut walk = pages(Checkpoint::start_of(&1), |cursor| book.get(cursor)).items();
            let mut items = Vec::new();
            while items.len() < stop
                && let Some(item) = walk.next().await
            {
                items.push(item.unwrap());
            }
            (items, serde_json::to_string(walk.checkpoint()).unwrap())
        });
        let from = serde_json::from_str(&stored).unwrap();
        items.extend(run(items_from(&book, from)).unwrap());
        prop_assert_eq!(items, all);
    }
}
