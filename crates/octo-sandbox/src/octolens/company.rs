//! The profile of the monitored company.

use serde::{Deserialize, Serialize};

use super::answer::Answer;
use super::call::Call;
use super::errors::{ApiError, Code};
use super::state::Workspace;

/// `CompanyProfile` of the contract.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CompanyProfile {
    pub(crate) id: i64,
    pub(crate) name: String,
    pub(crate) domain: String,
    pub(crate) website: String,
    pub(crate) logo: Option<String>,
    pub(crate) industry: String,
    pub(crate) sector: String,
    pub(crate) tags: String,
    pub(crate) description: String,
    pub(crate) linkedin: Option<String>,
    pub(crate) twitter: Option<String>,
    pub(crate) relevance_context: Option<String>,
    pub(crate) product_use_cases: Option<String>,
    pub(crate) competitors: Option<String>,
    pub(crate) company_moat: Option<String>,
    pub(crate) relevance_guidelines: Option<String>,
    pub(crate) classification_guidelines: Option<String>,
}

fn not_found() -> ApiError {
    ApiError::new(
        Code::CompanyNotFound,
        "This workspace has no company profile yet.",
    )
}

/// `getCompanyProfile`.
pub(crate) fn get(_: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    Answer::json(workspace.company.as_ref().ok_or_else(not_found)?)
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    name: Option<String>,
    description: Option<String>,
    twitter: Option<String>,
    linkedin: Option<String>,
    logo: Option<String>,
    product_use_cases: Option<String>,
    relevance_context: Option<String>,
    relevance_guidelines: Option<String>,
    classification_guidelines: Option<String>,
    competitors: Option<String>,
    company_moat: Option<String>,
}

/// `updateCompanyProfile`. Handles are stored without `@`.
pub(crate) fn update(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let request: Update = call.body()?;
    let company = workspace.company.as_mut().ok_or_else(not_found)?;
    let replace = |field: &mut Option<String>, sent: Option<String>| {
        if sent.is_some() {
            *field = sent;
        }
    };
    replace(&mut company.logo, request.logo);
    replace(&mut company.linkedin, request.linkedin);
    replace(
        &mut company.twitter,
        request.twitter.map(|handles| handles.replace('@', "")),
    );
    replace(&mut company.product_use_cases, request.product_use_cases);
    replace(&mut company.relevance_context, request.relevance_context);
    replace(
        &mut company.relevance_guidelines,
        request.relevance_guidelines,
    );
    replace(
        &mut company.classification_guidelines,
        request.classification_guidelines,
    );
    replace(&mut company.competitors, request.competitors);
    replace(&mut company.company_moat, request.company_moat);
    if let Some(name) = request.name {
        company.name = name;
    }
    if let Some(description) = request.description {
        company.description = description;
    }
    Answer::json(company)
}
