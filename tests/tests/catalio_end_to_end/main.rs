//! The Catalio client against the sandbox: real HTTP on loopback. The exact
//! wire form is in `catalio_wire.rs`; the token's life cycle is proven in
//! `octo-transport`.

#![allow(clippy::unwrap_used)]

mod every_operation;
mod lists;
mod refusals;
mod tokens;
mod writes;

use catalio::{Client, RetryPolicy};
use octo_sandbox::Sandbox;

async fn sandbox() -> Sandbox {
    Sandbox::builder().start().await.unwrap()
}

fn client(sandbox: &Sandbox) -> Client {
    client_as(sandbox, "demo")
}

fn client_as(sandbox: &Sandbox, credential: &str) -> Client {
    let catalio = sandbox.catalio();
    let credential = catalio.credential(credential).unwrap();
    Client::builder()
        .client_id(credential.client_id)
        .client_secret(credential.client_secret)
        .base_url(catalio.base_url())
        .token_url(catalio.token_url())
        .retry(RetryPolicy::never())
        .build()
        .unwrap()
}
