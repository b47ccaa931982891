//! Running cases against a target.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::Api;
use crate::case::{Case, Failure};
use crate::client::Expressed;
use crate::context::{Context, Via};
use crate::contract::Contract;
use crate::rules::{self, Effort};
use crate::subject::{Subject, subject};
use crate::target::Target;
use crate::wire::{Allowance, WireError};

/// What is run.
#[derive(Clone, Debug)]
pub struct Options {
    /// What the run may do to its target.
    pub allowance: Allowance,
    /// How many requests are made from the schemas.
    pub effort: Effort,
    /// The ways that cases are sent: as they are, and through our client.
    pub vias: Vec<Via>,
    /// Only cases whose id has one of these in it; all when empty.
    pub only: Vec<String>,
}

impl Default for Options {
    /// A few requests from the schemas, always the same, both ways.
    fn default() -> Self {
        Self {
            allowance: Allowance::default(),
            effort: Effort {
                seed: 0,
                requests: 16,
                duration: None,
            },
            vias: vec![Via::Wire, Via::Client],
            only: Vec::new(),
        }
    }
}

/// The cases of an API, before any of them is run.
pub struct Plan {
    contract: Contract,
    subject: Arc<dyn Subject>,
    cases: Vec<Case>,
    options: Options,
}

type Unseen = (String, String);
type Unreachable = (String, String, &'static str);

/// How a case ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// As the rule says.
    Passed,
    /// Otherwise: how, each in a sentence.
    Failed(Vec<String>),
    /// Not tried, and why.
    NotRun(String),
}

/// A case and how it ended.
#[derive(Clone, Debug)]
pub struct CaseResult {
    /// The case.
    pub case: Case,
    /// The way it was sent.
    pub via: Via,
    /// How it ended.
    pub outcome: Outcome,
    /// How long it took.
    pub elapsed: Duration,
}

/// What a run found.
#[derive(Clone, Debug)]
pub struct Report {
    /// The API.
    pub api: Api,
    /// `info.version` of the contract.
    pub version: String,
    /// What was under test.
    pub target: String,
    /// What generated requests were made from.
    pub seed: u64,
    /// Every case of the plan, and each way it was sent.
    pub results: Vec<CaseResult>,
    /// Requests sent.
    pub requests: u64,
    /// What the client could express.
    pub expressed: Expressed,
    /// Declared responses that no answer had: operation and status.
    pub unseen: Vec<(String, String)>,
    /// Declared responses that no answer had since no request can provoke
    /// them: operation, status, and why.
    pub unreachable: Vec<(String, String, &'static str)>,
    /// How long it took.
    pub elapsed: Duration,
}

impl Report {
    /// How many cases passed, failed, and were not run.
    pub fn counts(&self) -> (usize, usize, usize) {
        let count = |wanted: fn(&Outcome) -> bool| {
            let results = self.results.iter();
            results.filter(|result| wanted(&result.outcome)).count()
        };
        (
            count(|outcome| matches!(outcome, Outcome::Passed)),
            count(|outcome| matches!(outcome, Outcome::Failed(_))),
            count(|outcome| matches!(outcome, Outcome::NotRun(_))),
        )
    }

    /// Whether nothing deviates.
    pub fn is_clean(&self) -> bool {
        self.counts().1 == 0
    }
}

impl Plan {
    /// Collects the cases of a contract.
    pub fn new(contract: Contract, options: Options) -> Self {
        let subject = subject(contract.api());
        // Counted first, so that a duration can be shared out.
        let generated = |effort| {
            let mut cases = rules::cases(&contract, &subject, effort);
            cases.retain(|case| chosen(case, &options));
            cases
        };
        let mut cases = generated(options.effort);
        if options.effort.duration.is_some() {
            let of_generated = cases
                .iter()
                .filter(|case| case.id.contains("/generated/"))
                .count();
            let sharing = of_generated * options.vias.len();
            cases = generated(options.effort.shared_by(sharing));
        }
        let mut own = subject.cases(&contract);
        own.retain(|case| chosen(case, &options));
        cases.extend(own);
        Self {
            contract,
            subject,
            cases,
            options,
        }
    }

    /// The cases.
    pub fn cases(&self) -> &[Case] {
        &self.cases
    }

    /// The ways that each case is sent.
    pub fn vias(&self) -> &[Via] {
        &self.options.vias
    }

    /// The API.
    pub fn api(&self) -> Api {
        self.contract.api()
    }

    /// How many requests are sent at the target, at most. Cases that start a
    /// server of their own send none there.
    pub fn requests(&self) -> u64 {
        let ways = self.options.vias.iter();
        ways.map(|via| self.requests_by(*via)).sum()
    }

    fn requests_by(&self, via: Via) -> u64 {
        let cases = self.cases.iter();
        let sent = cases.filter(|case| !case.needs_sandbox && case.goes(via));
        let mut own = u64::from(self.subject.overhead());
        let mut shared: BTreeMap<&str, u32> = BTreeMap::new();
        for case in sent {
            own += u64::from(case.requests);
            if let Some((name, requests)) = case.shared {
                let most = shared.entry(name).or_default();
                *most = requests.max(*most);
            }
        }
        own + shared.values().copied().map(u64::from).sum::<u64>()
    }

    /// Runs every case, each way, against a target; `progress` hears of each
    /// when it has ended.
    ///
    /// # Errors
    ///
    /// When the target can't be reached with what is given.
    pub async fn run(
        &self,
        target: &Target,
        mut progress: impl FnMut(&CaseResult),
    ) -> Result<Report, Failure> {
        let began = Instant::now();
        let mut results = Vec::new();
        let mut requests = 0;
        let mut expressed = Expressed::default();
        let mut seen: BTreeMap<String, BTreeSet<u16>> = BTreeMap::new();
        let mut allowance = self.options.allowance;
        for via in &self.options.vias {
            let context = Context::connect(
                self.contract.clone(),
                Arc::clone(&self.subject),
                target.clone(),
                *via,
                allowance,
            )
            .await?;
            for case in self.cases.iter().filter(|case| case.goes(*via)) {
                let result = self.try_case(case, *via, context.for_case()).await;
                progress(&result);
                results.push(result);
            }
            context.clean_up_shared().await;
            let sent = context.sent();
            requests += sent;
            allowance.max_requests = allowance.max_requests.map(|limit| limit - sent.min(limit));
            let through = context.expressed();
            expressed = Expressed {
                typed: expressed.typed + through.typed,
                raw: expressed.raw + through.raw,
                not: expressed.not + through.not,
            };
            for (operation, statuses) in context.seen() {
                seen.entry(operation).or_default().extend(statuses);
            }
        }
        let (unseen, unreachable) = self.unseen(&seen);
        Ok(Report {
            api: self.api(),
            version: self.contract.edition().1.to_owned(),
            target: target.to_string(),
            seed: self.options.effort.seed,
            results,
            requests,
            expressed,
            unseen,
            unreachable,
            elapsed: began.elapsed(),
        })
    }

    async fn try_case(&self, case: &Case, via: Via, context: Context) -> CaseResult {
        let began = Instant::now();
        let outcome = if case.writes && self.options.allowance.read_only {
            Outcome::NotRun("it writes, and the run is --read-only".to_owned())
        } else {
            let ended = case.run(context.clone()).await;
            context.clean_up().await;
            outcome(ended, context.taken())
        };
        CaseResult {
            case: case.clone(),
            via,
            outcome,
            elapsed: began.elapsed(),
        }
    }

    fn unseen(&self, seen: &BTreeMap<String, BTreeSet<u16>>) -> (Vec<Unseen>, Vec<Unreachable>) {
        let mut unseen = Vec::new();
        let mut unreachable = Vec::new();
        for operation in self.contract.operations() {
            let statuses = seen.get(&operation.id);
            let answered: BTreeSet<&str> = statuses
                .into_iter()
                .flatten()
                .filter_map(|status| operation.response(*status))
                .map(|response| response.status.as_str())
                .collect();
            for declared in &operation.responses {
                let (id, status) = (&operation.id, &declared.status);
                if answered.contains(status.as_str()) {
                    continue;
                }
                match self.subject.unreachable(id, status) {
                    Some(reason) => unreachable.push((id.clone(), status.clone(), reason)),
                    None => unseen.push((id.clone(), status.clone())),
                }
            }
        }
        (unseen, unreachable)
    }
}

fn chosen(case: &Case, options: &Options) -> bool {
    options.only.is_empty()
        || options
            .only
            .iter()
            .any(|part| case.id.contains(part.as_str()))
}

fn outcome(ended: Result<(), Failure>, mut deviations: Vec<String>) -> Outcome {
    match ended {
        Ok(()) => {}
        Err(Failure::NotRun(reason)) if deviations.is_empty() => return Outcome::NotRun(reason),
        Err(Failure::Wire(
            error @ (WireError::NoCredential { .. }
            | WireError::Spent(_)
            | WireError::ReadOnly(_)
            | WireError::Unreachable(_)),
        )) if deviations.is_empty() => return Outcome::NotRun(error.to_string()),
        Err(failure) => deviations.insert(0, failure.to_string()),
    }
    if deviations.is_empty() {
        Outcome::Passed
    } else {
        Outcome::Failed(deviations)
    }
}
