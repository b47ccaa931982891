//! Counts of an organization's requirements.

use serde_json::{Map, Value, json};

use super::REQUIREMENT;
use crate::catalio::schema::ResourceType;
use crate::catalio::shape::Kind;
use crate::catalio::store::Tenant;

/// Counts by status and priority; each value of the contract is named, also
/// when no requirement has it. Requirements without a priority count only in
/// the total.
pub(crate) fn stats(tenant: &Tenant, resource: &ResourceType) -> Value {
    let by = |attribute: &str| {
        let mut counts = Map::new();
        if let Some(Kind::Choice(values)) = resource.attributes.get(attribute).map(|s| &s.kind) {
            for value in values {
                let count = tenant
                    .records(REQUIREMENT)
                    .filter(|record| record.text(attribute) == value)
                    .count();
                counts.insert(value.clone(), json!(count));
            }
        }
        counts
    };
    let scores: Vec<f64> = tenant
        .records(REQUIREMENT)
        .filter_map(|record| record.value("quality_score").as_f64())
        .collect();
    let average = if scores.is_empty() {
        Value::Null
    } else {
        let mean = scores.iter().sum::<f64>() / scores.len() as f64;
        json!((mean * 100.0).round() / 100.0)
    };
    json!({
        "total": tenant.records(REQUIREMENT).count(),
        "by_status": by("status"),
        "by_priority": by("priority"),
        "average_quality_score": average,
    })
}
