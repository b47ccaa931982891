//! One call on one organization's records: the generic work on resources, and
//! where the actions of requirements join in.

use std::time::Duration;

use http::StatusCode;
use serde_json::{Map, Value};

use super::contract::{Operation, Parameter};
use super::jsonapi::document::{Linkage, Writer, path};
use super::jsonapi::errors::{Failure, Problem};
use super::jsonapi::fields::Fields;
use super::jsonapi::filter;
use super::jsonapi::include::Include;
use super::jsonapi::input::{self, Identity};
use super::jsonapi::links::Target;
use super::jsonapi::page::{Page, Paged};
use super::jsonapi::query::Query;
use super::jsonapi::sort::{Place, Sort};
use super::operation::{Action, Handler, LinkageVerb};
use super::requirements::{Transition, search, stats};
use super::schema::{ResourceType, Schema};
use super::service::Answer;
use super::store::{LinkChange, Record, Tenant};

/// A request that was let in.
pub(crate) struct Call<'a> {
    pub(crate) schema: &'static Schema,
    pub(crate) operation: &'static Operation,
    pub(crate) target: &'a Target,
    /// The id of the path, in lower case; empty where the path has none.
    pub(crate) id: &'a str,
    pub(crate) body: &'a [u8],
    pub(crate) now: Duration,
    pub(crate) tenant: &'a mut Tenant,
}

/// How the answer is to be written.
struct Options {
    fields: Fields,
    include: Include,
}

impl Call<'_> {
    pub(crate) fn answer(mut self, query: &str) -> Result<Answer, Failure> {
        let query = Query::read(query)?;
        let operation = self.operation;
        if let Some(unknown) = query
            .names()
            .find(|name| !operation.parameters.contains_key(*name))
        {
            let detail = format!("{} has no parameter `{unknown}`", operation.id);
            return Err(Problem::query("invalid_query", "InvalidQuery", detail, unknown).into());
        }
        let options = self.options(&query)?;
        let resource = self.resource()?;
        match &operation.handler {
            Handler::List => self.list(resource, &query, &options, |_, _| true),
            Handler::Get => self.show(resource, &options, StatusCode::OK, Linkage::Included),
            Handler::Create => {
                let changes = self.changes(resource, Identity::New)?;
                let id = self.tenant.insert(resource, changes.attributes, self.now);
                self.relink(resource, &id, changes.relationships);
                self.one(
                    resource,
                    &id,
                    &options,
                    StatusCode::CREATED,
                    Linkage::Included,
                )
            }
            Handler::Update => {
                self.record(resource)?;
                let changes = self.changes(resource, Identity::Known(self.id))?;
                if !changes.attributes.is_empty() || !changes.relationships.is_empty() {
                    self.tenant
                        .update(&resource.name, self.id, changes.attributes, self.now);
                }
                self.relink(resource, self.id, changes.relationships);
                self.show(resource, &options, StatusCode::OK, Linkage::Included)
            }
            Handler::Delete => {
                // The contract describes no body; the vendor's framework sends
                // the record as it was, which `include` and `fields` are for.
                let answer = self.show(resource, &options, StatusCode::OK, Linkage::Included)?;
                self.tenant.remove(self.schema, &resource.name, self.id);
                Ok(answer)
            }
            Handler::Related(name) => self.related(resource, name, &options),
            Handler::Linkage(name, verb) => self.linkage(resource, name, *verb),
            Handler::Action(action) => self.act(*action, resource, &query, &options),
        }
    }

    fn act(
        &mut self,
        action: Action,
        resource: &'static ResourceType,
        query: &Query,
        options: &Options,
    ) -> Result<Answer, Failure> {
        match action {
            Action::ListFiltered => self.list_filtered(resource, query, options),
            Action::ListSupersedeable => self.list(resource, query, options, |_, record| {
                Transition::Supersede.is_possible(record)
            }),
            Action::Stats => {
                let stats = stats::stats(self.tenant, resource);
                Ok(Answer::new(StatusCode::OK, stats))
            }
            Action::Detail => self.show(resource, options, StatusCode::OK, Linkage::All),
            Action::SemanticSearch => {
                let arguments = self.arguments()?;
                let found = search::semantic(self.tenant, &arguments)?;
                Ok(Answer::new(StatusCode::CREATED, found))
            }
            Action::Transition(transition) => {
                self.record(resource)?;
                let arguments = self
                    .changes(resource, Identity::Action(self.id))?
                    .attributes;
                transition.apply(self.tenant, self.id, arguments, self.now)?;
                self.show(resource, options, StatusCode::CREATED, Linkage::Included)
            }
            Action::Analysis(analysis) => {
                let finding = analysis.run(self.record(resource)?)?;
                if !finding.changes.is_empty() {
                    self.tenant
                        .update(&resource.name, self.id, finding.changes, self.now);
                }
                Ok(Answer::new(StatusCode::CREATED, finding.answer))
            }
        }
    }

    /// `listFilteredRequirements`: a list with prepared conditions, which are
    /// met together with the generic filter.
    fn list_filtered(
        &self,
        resource: &'static ResourceType,
        query: &Query,
        options: &Options,
    ) -> Result<Answer, Failure> {
        let status = self.argument(query, "status")?;
        let priority = self.argument(query, "priority")?;
        let persona = self.argument(query, "persona_id")?;
        let text = self.argument(query, "search")?;
        let personas = resource.relationship("personas");
        let is = |record: &Record, attribute: &str, wanted: &Option<String>| {
            wanted
                .as_deref()
                .is_none_or(|wanted| record.text(attribute) == wanted)
        };
        self.list(resource, query, options, |tenant, record| {
            is(record, "status", &status)
                && is(record, "priority", &priority)
                && persona.as_deref().is_none_or(|persona| {
                    personas.is_some_and(|personas| {
                        tenant
                            .links(personas, record)
                            .iter()
                            .any(|link| link.id == persona)
                    })
                })
                && text
                    .as_deref()
                    .is_none_or(|text| search::mentions(record, text))
        })
    }

    /// An argument of the operation in the query, checked by its shape.
    fn argument(&self, query: &Query, name: &str) -> Result<Option<String>, Problem> {
        let (Some(sent), Some(Parameter::Argument(shape))) =
            (query.single(name)?, self.operation.parameters.get(name))
        else {
            return Ok(None);
        };
        match shape.parse(sent) {
            Some(Value::String(value)) => Ok(Some(value)),
            _ => {
                let detail = format!("`{sent}` is invalid");
                Err(Problem::query(
                    "invalid_query",
                    "InvalidQuery",
                    detail,
                    name,
                ))
            }
        }
    }

    fn options(&self, query: &Query) -> Result<Options, Failure> {
        let include = match self.operation.parameters.get("include") {
            Some(Parameter::Include(allowed)) => Include::read(query.single("include")?, allowed)?,
            _ => Include::default(),
        };
        let fields = Fields::read(self.schema, query.get("fields"))?;
        Ok(Options { fields, include })
    }

    fn writer<'w>(&'w self, options: &'w Options) -> Writer<'w> {
        Writer {
            schema: self.schema,
            tenant: self.tenant,
            target: self.target,
            fields: &options.fields,
            include: &options.include,
        }
    }

    fn resource(&self) -> Result<&'static ResourceType, Failure> {
        let name = &self.operation.resource;
        self.schema
            .get(name)
            .ok_or_else(|| Problem::not_found(name, self.id).into())
    }

    fn record(&self, resource: &ResourceType) -> Result<&Record, Failure> {
        self.tenant
            .record(&resource.name, self.id)
            .ok_or_else(|| Problem::not_found(&resource.name, self.id).into())
    }

    fn list(
        &self,
        resource: &'static ResourceType,
        query: &Query,
        options: &Options,
        keep: impl Fn(&Tenant, &Record) -> bool,
    ) -> Result<Answer, Failure> {
        let allowed = match self.operation.parameters.get("sort") {
            Some(Parameter::Sort(allowed)) => allowed.as_slice(),
            _ => &[],
        };
        let sort = Sort::read(query.single("sort")?, allowed, resource)?;
        let page = Page::read(query.get("page"), &sort)?;
        let condition = query
            .get("filter")
            .map(|node| filter::read(self.schema, self.tenant, resource, node))
            .transpose()?;
        let mut placed: Vec<(Place, &Record)> = self
            .tenant
            .records(&resource.name)
            .filter(|record| keep(self.tenant, record))
            .filter(|record| {
                condition
                    .as_ref()
                    .is_none_or(|condition| condition.holds(self.tenant, record))
            })
            .map(|record| (sort.place(record), record))
            .collect();
        placed.sort_by(|(a, _), (b, _)| sort.compare(a, b));
        let records: Vec<&Record> = placed.into_iter().map(|(_, record)| record).collect();
        let paged = match page {
            Some(page) => page.cut(&records, &sort, self.target),
            None => whole(records),
        };
        let document = self.writer(options).many(resource, paged);
        Ok(Answer::new(StatusCode::OK, document))
    }

    fn show(
        &self,
        resource: &'static ResourceType,
        options: &Options,
        status: StatusCode,
        linkage: Linkage,
    ) -> Result<Answer, Failure> {
        self.one(resource, self.id, options, status, linkage)
    }

    fn one(
        &self,
        resource: &'static ResourceType,
        id: &str,
        options: &Options,
        status: StatusCode,
        linkage: Linkage,
    ) -> Result<Answer, Failure> {
        let record = self
            .tenant
            .record(&resource.name, id)
            .ok_or_else(|| Problem::not_found(&resource.name, id))?;
        let document = self.writer(options).one(resource, record, linkage);
        let mut answer = Answer::new(status, document);
        if self.operation.handler == Handler::Create {
            answer.location = Some(self.target.to(&path(resource, record)));
        }
        Ok(answer)
    }

    fn related(
        &self,
        resource: &'static ResourceType,
        name: &str,
        options: &Options,
    ) -> Result<Answer, Failure> {
        let record = self.record(resource)?;
        let (relationship, other) = resource
            .relationship(name)
            .and_then(|known| Some((known, self.schema.get(&known.target)?)))
            .ok_or_else(|| Problem::not_found(name, self.id))?;
        let records = self.tenant.related(relationship, record).collect();
        let document = self.writer(options).many(other, whole(records));
        Ok(Answer::new(StatusCode::OK, document))
    }

    fn linkage(
        &mut self,
        resource: &'static ResourceType,
        name: &str,
        verb: LinkageVerb,
    ) -> Result<Answer, Failure> {
        self.record(resource)?;
        let relationship = resource
            .relationship(name)
            .ok_or_else(|| Problem::not_found(name, self.id))?;
        let change = match verb {
            LinkageVerb::Read => None,
            LinkageVerb::Add => Some(LinkChange::Add),
            LinkageVerb::Replace => Some(LinkChange::Replace),
            LinkageVerb::Remove => Some(LinkChange::Remove),
        };
        if let Some(change) = change {
            let data = input::data(self.body, true)?.unwrap_or(Value::Null);
            let mut problems = Vec::new();
            let links = input::identifiers(&data, relationship, "/data", &mut problems);
            // Removing what is not there succeeds (JSON:API 1.1, "Updating
            // To-Many Relationships").
            if change != LinkChange::Remove {
                let links = links.as_deref().unwrap_or_default();
                problems.extend(self.missing(relationship, links, "/data"));
            }
            Failure::unless_empty(problems)?;
            let id = self.id;
            self.tenant
                .relink(relationship, id, change, links.unwrap_or_default());
            self.tenant.update(&resource.name, id, Map::new(), self.now);
        }
        let options = Options {
            fields: Fields::default(),
            include: Include::default(),
        };
        let record = self.record(resource)?;
        let document = self
            .writer(&options)
            .linkage(resource, relationship, record);
        Ok(Answer::new(StatusCode::OK, document))
    }
}

/// A list that is not cut into pages.
fn whole(records: Vec<&Record>) -> Paged<'_> {
    Paged {
        records,
        keysets: Vec::new(),
        links: Map::new(),
        meta: Map::new(),
    }
}
