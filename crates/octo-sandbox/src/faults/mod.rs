//! Faults on request: what goes wrong, for which requests, and when.

mod apply;
mod check;
mod fault;
mod plan;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::Serialize;

pub(crate) use apply::{Cut, Pauses, after, before};
pub use check::FaultPlanError;
pub(crate) use check::{check_fault, check_operation, check_plan, check_rule};
pub use fault::{CutPoint, DelayPoint, Ending, Fault, FaultBody};
pub(crate) use plan::Facts;
pub use plan::{FaultPlan, FaultRule, RequestMatch, Schedule};

/// The faults of a running sandbox; clones are handles to the same ones.
///
/// ```
/// use octo_sandbox::{Fault, FaultRule, Sandbox};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::builder().start().await?;
/// let octogen = sandbox.octogen();
/// let key = &octogen.credential("partner").ok_or("no partner")?.key;
/// let rule = sandbox
///     .faults()
///     .add(FaultRule::next(Fault::status(503).header("retry-after", "1")))?;
///
/// let catalogs = || {
///     let url = format!("{}/catalogs", octogen.base_url());
///     reqwest::Client::new().get(url).bearer_auth(key).send()
/// };
/// assert_eq!(catalogs().await?.status(), 503);
/// assert_eq!(catalogs().await?.status(), 200);
/// assert_eq!(sandbox.faults().fired(rule), Some(1));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Faults {
    shared: Arc<Shared>,
}

struct Shared {
    /// Names that rules may match by.
    credentials: Vec<String>,
    /// What [`Faults::restore`] goes back to.
    initial: FaultPlan,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    seed: u64,
    rules: Vec<Armed>,
    last_id: u64,
}

/// A rule with what became of it so far.
struct Armed {
    id: RuleId,
    rule: FaultRule,
    matched: u64,
    fired: u64,
}

/// Names a rule of a running sandbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct RuleId(pub(crate) u64);

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A rule of a running sandbox, and how often it had its turn.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct RuleReport {
    /// Its name for [`Faults::remove`].
    pub id: RuleId,
    /// The rule as it was given.
    #[serde(flatten)]
    pub rule: FaultRule,
    /// Requests that it was meant for.
    pub matched: u64,
    /// Requests that met its fault.
    pub fired: u64,
}

impl Faults {
    pub(crate) fn new(
        initial: FaultPlan,
        credentials: Vec<String>,
    ) -> Result<Self, FaultPlanError> {
        let faults = Self {
            shared: Arc::new(Shared {
                credentials,
                initial: initial.clone(),
                state: Mutex::default(),
            }),
        };
        faults.set(initial)?;
        Ok(faults)
    }

    /// Every change is checked before it is made.
    fn state(&self) -> MutexGuard<'_, State> {
        self.shared
            .state
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Replaces all rules, and counts anew.
    ///
    /// # Errors
    ///
    /// When a rule could never do what it says; nothing is changed then.
    pub fn set(&self, plan: FaultPlan) -> Result<(), FaultPlanError> {
        check_plan(&plan, &self.shared.credentials)?;
        let mut state = self.state();
        state.rules.clear();
        state.seed = plan.seed;
        for rule in plan.rules {
            state.arm(rule);
        }
        Ok(())
    }

    /// Adds a rule behind those that are there.
    ///
    /// # Errors
    ///
    /// When it could never do what it says.
    pub fn add(&self, rule: FaultRule) -> Result<RuleId, FaultPlanError> {
        check_rule(&rule, &self.shared.credentials, "rule")?;
        Ok(self.state().arm(rule))
    }

    /// Takes a rule away; returns whether it was there.
    pub fn remove(&self, rule: RuleId) -> bool {
        let mut state = self.state();
        let before = state.rules.len();
        state.rules.retain(|armed| armed.id != rule);
        state.rules.len() < before
    }

    /// Takes all rules away.
    pub fn clear(&self) {
        self.state().rules.clear();
    }

    /// Goes back to the plan that the sandbox was started with.
    pub(crate) fn restore(&self) {
        let mut state = self.state();
        state.rules.clear();
        state.seed = self.shared.initial.seed;
        for rule in &self.shared.initial.rules {
            state.arm(rule.clone());
        }
    }

    /// How often a rule fired; none when it is not there (any more).
    #[must_use]
    pub fn fired(&self, rule: RuleId) -> Option<u64> {
        let state = self.state();
        let armed = state.rules.iter().find(|armed| armed.id == rule);
        armed.map(|armed| armed.fired)
    }

    /// Every rule, in the order in which they are tried.
    #[must_use]
    pub fn rules(&self) -> Vec<RuleReport> {
        let state = self.state();
        state
            .rules
            .iter()
            .map(|armed| RuleReport {
                id: armed.id,
                rule: armed.rule.clone(),
                matched: armed.matched,
                fired: armed.fired,
            })
            .collect()
    }

    /// What happens to a request.
    pub(crate) fn decide(&self, request: &Facts<'_>) -> Option<Fault> {
        self.state()
            .decide(|rule| !cuts_connections(rule) && rule.matching.matches(request))
    }

    /// What happens to a connection before anything is read from it.
    pub(crate) fn decide_connection(&self) -> Option<Ending> {
        match self.state().decide(cuts_connections)? {
            Fault::Disconnect { how, .. } => Some(how),
            _ => None,
        }
    }
}

fn cuts_connections(rule: &FaultRule) -> bool {
    matches!(
        rule.fault,
        Fault::Disconnect {
            at: CutPoint::Connect,
            ..
        }
    )
}

impl State {
    fn arm(&mut self, rule: FaultRule) -> RuleId {
        self.last_id += 1;
        let id = RuleId(self.last_id);
        self.rules.push(Armed {
            id,
            rule,
            matched: 0,
            fired: 0,
        });
        id
    }

    fn decide(&mut self, matches: impl Fn(&FaultRule) -> bool) -> Option<Fault> {
        let mut decided = None;
        for (position, armed) in self.rules.iter_mut().enumerate() {
            if !matches(&armed.rule) {
                continue;
            }
            armed.matched += 1;
            let left = armed.rule.limit.is_none_or(|limit| armed.fired < limit);
            if decided.is_some() || !left {
                continue;
            }
            let chance = || chance(self.seed, position as u64, armed.matched);
            if armed.rule.when.fires(armed.matched, chance) {
                armed.fired += 1;
                decided = Some(armed.rule.fault.clone());
            }
        }
        decided
    }
}

/// A number from 0 to below 1 that depends on nothing else (splitmix64): the
/// chances of a rule stay what they are whatever other rules do.
fn chance(seed: u64, position: u64, number: u64) -> f64 {
    let mut z = seed
        .wrapping_mul(0x9e37_79b9_7f4a_7c15)
        .wrapping_add(position.wrapping_add(1).wrapping_mul(0xd1b5_4a32_d192_ed03))
        .wrapping_add(number.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^= z >> 31;
    // The 53 bits that a double holds exactly.
    (z >> 11) as f64 / (1_u64 << 53) as f64
}

impl fmt::Debug for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.rules()).finish()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::api::Api;

    fn faults(plan: FaultPlan) -> Faults {
        Faults::new(plan, vec!["partner".to_owned()]).unwrap()
    }

    fn search() -> Facts<'static> {
        Facts {
            api: Some(Api::Octogen),
            operation: Some("searchProducts"),
            method: "POST",
            path: "/octogen/v1/products/search",
            credential: Some("partner"),
        }
    }

    #[test]
    fn rules_fire_when_they_say() {
        let busy = Fault::status(503);
        for (rule, expected) in [
            (FaultRule::new(busy.clone()), "xxxxxx"),
            (FaultRule::new(busy.clone()).nth(3), "..x..."),
            (FaultRule::new(busy.clone()).every(2), ".x.x.x"),
            (FaultRule::new(busy.clone()).every(2).limit(2), ".x.x.."),
            (FaultRule::next(busy.clone()), "x....."),
            (FaultRule::new(busy.clone()).probability(0.0), "......"),
            (FaultRule::new(busy.clone()).probability(1.0), "xxxxxx"),
            (
                FaultRule::new(busy.clone()).operation("listCatalogs"),
                "......",
            ),
            (FaultRule::new(busy.clone()).method("post"), "xxxxxx"),
            (
                FaultRule::new(busy.clone())
                    .path("*/search")
                    .credential("partner"),
                "xxxxxx",
            ),
            (FaultRule::new(busy).api(Api::Catalio), "......"),
        ] {
            let faults = faults(FaultPlan::new().rule(rule.clone()));
            let happened: String = (0..6)
                .map(|_| faults.decide(&search()).map_or('.', |_| 'x'))
                .collect();
            assert_eq!(happened, expected, "{rule:?}");
        }
    }

    #[test]
    fn the_first_rule_wins_and_the_others_count_on() {
        let faults = faults(
            FaultPlan::new()
                .rule(FaultRule::new(Fault::garbage()).every(2))
                .rule(FaultRule::new(Fault::status(500)).nth(3))
                .rule(FaultRule::new(Fault::status(404)).nth(4)),
        );
        let happened: Vec<_> = (0..4)
            .map(|_| faults.decide(&search()).map(|fault| fault.kind()))
            .collect();
        assert_eq!(
            happened,
            [None, Some("garbage"), Some("status"), Some("garbage")]
        );
        let counts: Vec<_> = faults
            .rules()
            .iter()
            .map(|r| (r.matched, r.fired))
            .collect();
        assert_eq!(counts, [(4, 2), (4, 1), (4, 0)]);
    }

    #[test]
    fn chance_is_the_same_for_a_seed_and_about_as_large_as_asked_for() {
        let fired = |seed| {
            let rule = FaultRule::new(Fault::garbage()).probability(0.2);
            let faults = faults(FaultPlan::new().seed(seed).rule(rule));
            let fired: Vec<bool> = (0..2_000)
                .map(|_| faults.decide(&search()).is_some())
                .collect();
            fired
        };
        let first = fired(1);
        assert_eq!(first, fired(1));
        assert_ne!(first, fired(2));
        let count = first.iter().filter(|fired| **fired).count();
        assert!((300..500).contains(&count), "{count}");
    }

    #[test]
    fn rules_that_could_never_fire_are_refused_with_their_place() {
        let refused = |rule| {
            Faults::new(FaultPlan::new().rule(rule), vec!["partner".to_owned()])
                .unwrap_err()
                .to_string()
        };
        let busy = || FaultRule::new(Fault::status(503));
        for (rule, message) in [
            (
                busy().operation("searchProduct"),
                "fault plan, rules[0].match.operation: \"searchProduct\" is no operation of any API; \
                 did you mean \"searchProducts\"?",
            ),
            (
                busy().api(Api::Octogen).operation("listFeeds"),
                "fault plan, rules[0].match.operation: \"listFeeds\" is no operation of the octogen API; \
                 did you mean \"listCatalogs\"?",
            ),
            (
                busy().credential("nobody"),
                "fault plan, rules[0].match.credential: no credential is named \"nobody\"; there are partner",
            ),
            (
                busy().path("products"),
                "fault plan, rules[0].match.path: \"products\" never matches; begin with `/` or `*`",
            ),
            (
                busy().every(0),
                "fault plan, rules[0].when: `every` is 0; give 1 for each request, 2 for every other one",
            ),
            (
                busy().probability(1.5),
                "fault plan, rules[0].when: `probability` is 1.5; give 0 to 1",
            ),
            (
                FaultRule::new(Fault::status(99)),
                "fault plan, rules[0].fault.status: 99 ends no request; give 200 to 599",
            ),
            (
                FaultRule::new(Fault::status(500).header("x y", "z")),
                "fault plan, rules[0].fault.headers: \"x y\": \"z\" is no header line; use visible ASCII",
            ),
            (
                FaultRule::new(Fault::drip(0, std::time::Duration::ZERO)),
                "fault plan, rules[0].fault.piece: pieces of 0 bytes never end; give 1 or more",
            ),
            (
                FaultRule::new(Fault::reset(CutPoint::Connect)).api(Api::Octogen),
                "fault plan, rules[0].match: a connection cut at `connect` has no request to match; \
                 leave `match` out, or cut at `head`",
            ),
        ] {
            assert_eq!(refused(rule), message);
        }
    }
}
