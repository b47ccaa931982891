//! What is refused, and what the refusal says.

use catalio::{Error, InvalidRequest, Requirement, TestResult};

use crate::{client, client_as, sandbox};

#[tokio::test]
async fn an_unknown_id_is_not_found() {
    let sandbox = sandbox().await;
    let id = "00000000-0000-5000-8000-000000000000";
    let error = client(&sandbox).requirements().get(id).await.unwrap_err();
    assert!(error.is_not_found(), "{error:?}");
    assert_eq!(error.problems().len(), 1);
    assert_eq!(error.problems()[0].status, Some(404));
    assert!(!error.is_validation());
}

#[tokio::test]
async fn every_problem_of_a_request_is_told() {
    let sandbox = sandbox().await;
    let error = client(&sandbox)
        .requirements()
        .create()
        .set(Requirement::TITLE, "A")
        .set_named("urgency", 3.into())
        .set_named("priority", "immediate".into())
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Rejected(_)), "{error:?}");
    assert!(error.is_validation());
    assert!(error.problems_of("urgency").count() == 1, "{error:?}");
    assert!(error.problems_of("priority").count() == 1, "{error:?}");
    assert!(error.has_code("no_such_input"));
}

#[tokio::test]
async fn a_bad_parameter_is_named() {
    let sandbox = sandbox().await;
    let list = client(&sandbox).requirements().list();
    let error = list.include_path("nothing").await.unwrap_err();
    assert!(error.is_validation(), "{error:?}");
    assert_eq!(
        error.problems()[0].source.parameter.as_deref(),
        Some("include")
    );
}

#[tokio::test]
async fn what_is_certain_to_be_refused_is_not_sent() {
    let sandbox = sandbox().await;
    let catalio = client(&sandbox);
    let refused = |error: Error| match error {
        Error::InvalidRequest(refused) => InvalidRequest::field(&refused).to_owned(),
        other => panic!("sent: {other:?}"),
    };
    let requirements = catalio.requirements();
    let create = requirements.create().await.unwrap_err();
    assert_eq!(refused(create), "title");
    let get = requirements.get("").await.unwrap_err();
    assert_eq!(refused(get), "id");
    let analysis = requirements.generate_tags("..").await.unwrap_err();
    assert_eq!(refused(analysis), "id");
    let search = requirements.semantic_search("x").threshold(f64::NAN);
    let search = search.await.unwrap_err();
    assert_eq!(refused(search), "similarity_threshold");
    let limit = requirements.list().limit(251).await.unwrap_err();
    assert_eq!(refused(limit), "page[limit]");
    let page = requirements.list().offset(1).after("x").await.unwrap_err();
    assert_eq!(refused(page), "page");
    let nothing = Requirement::TITLE.is_in(Vec::<String>::new());
    let filter = requirements.list().filter(nothing).await.unwrap_err();
    assert_eq!(refused(filter), "filter");
    let result = catalio
        .test_results()
        .create()
        .set(TestResult::OUTCOME, "passed");
    assert_eq!(refused(result.await.unwrap_err()), "test_case_id");
}

#[tokio::test]
async fn a_transition_from_the_wrong_state_is_a_conflict() {
    let sandbox = sandbox().await;
    let catalio = client(&sandbox);
    let requirements = catalio.requirements();
    let made = requirements
        .create()
        .set(Requirement::TITLE, "A")
        .await
        .unwrap();
    requirements.activate(&made.data.id).await.unwrap();
    let error = requirements.activate(&made.data.id).await.unwrap_err();
    assert!(error.is_conflict(), "{error:?}");
}

#[tokio::test]
async fn organizations_do_not_see_each_other() {
    let sandbox = sandbox().await;
    let list = client(&sandbox).requirements().list().limit(1);
    let page = list.await.unwrap();
    let other = client_as(&sandbox, "other");
    let error = other.requirements().get(&page.data[0]).await.unwrap_err();
    assert!(error.is_not_found(), "{error:?}");
}

#[tokio::test]
async fn a_reader_may_not_write() {
    let sandbox = sandbox().await;
    let reader = client_as(&sandbox, "reader");
    reader.teams().list().await.unwrap();
    let create = reader.requirements().create().set(Requirement::TITLE, "A");
    let error = create.await.unwrap_err();
    assert!(error.is_forbidden(), "{error:?}");
}
