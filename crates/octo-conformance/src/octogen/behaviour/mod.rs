//! What the vendor's documentation promises beyond the schemas, by theme.

mod budget;
mod client;
mod errors;
mod examples;
mod filters;
mod fixture;
mod lists;
mod lookups;
mod paging;
mod prices;
mod text_query;

use crate::case::Case;
use crate::contract::Contract;

pub(super) fn cases(contract: &Contract) -> Vec<Case> {
    let mut cases = examples::cases(contract);
    cases.extend(errors::cases());
    cases.extend(lists::cases());
    cases.extend(paging::cases());
    cases.extend(filters::cases());
    cases.extend(prices::cases());
    cases.extend(text_query::cases());
    cases.extend(lookups::cases());
    cases.extend(budget::cases());
    cases.extend(client::cases());
    cases
}
