//! Running `octo`, and a sandbox for it to talk to.

use std::{
    ffi::OsStr,
    io::{BufRead, BufReader, Read, Write},
    net::TcpListener,
    process::{Child, Command, Output, Stdio},
    thread,
};

use serde_json::Value;

/// A well-formed key that no sandbox knows.
pub(crate) const UNKNOWN_KEY: &str =
    "octo_live_0123456789abcdef0123456789abcdef_bm90LWEta2V5LW9mLWFueS1zYW5kYm94";

/// A run of `octo` to come. Nothing of the surrounding environment that could
/// change its output gets through.
pub(crate) struct Octo {
    command: Command,
    input: Option<Vec<u8>>,
    secrets: Vec<String>,
}

/// What a run printed, and how it ended.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    pub(crate) code: i32,
}

pub(crate) fn octo<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> Octo {
    let mut command = Command::new(env!("CARGO_BIN_EXE_octo"));
    command.args(args).stdin(Stdio::null());
    for variable in [
        "OCTO_API_KEY",
        "OCTOGEN_BASE_URL",
        "OCTOLENS_API_KEY",
        "OCTOLENS_BASE_URL",
        "CATALIO_BASE_URL",
        "CATALIO_CLIENT_ID",
        "CATALIO_CLIENT_SECRET",
        "CATALIO_TOKEN_URL",
        "NO_COLOR",
        "CLICOLOR_FORCE",
        "RUST_LOG",
    ] {
        command.env_remove(variable);
    }
    Octo {
        command,
        input: None,
        secrets: Vec::new(),
    }
}

/// A run against a sandbox inside the process; the arguments are split at
/// spaces.
pub(crate) fn sandboxed(args: &str) -> Run {
    octo(["--sandbox", "octogen"].into_iter().chain(args.split(' '))).run()
}

impl Octo {
    pub(crate) fn key(mut self, key: &str) -> Self {
        self.command.env("OCTO_API_KEY", key);
        self.secrets.push(key.to_owned());
        self
    }

    pub(crate) fn env(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    pub(crate) fn input(mut self, input: &str) -> Self {
        self.command.stdin(Stdio::piped());
        self.input = Some(input.as_bytes().to_vec());
        self
    }

    /// The command itself, for tests that watch it run.
    pub(crate) fn command(self) -> Command {
        self.command
    }

    /// Runs to the end. No run may print the key that it was given.
    pub(crate) fn run(mut self) -> Run {
        self.command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = self.command.spawn().unwrap();
        if let (Some(input), Some(mut stdin)) = (self.input.take(), child.stdin.take()) {
            // A run that refuses its arguments doesn't read.
            let _ = stdin.write_all(&input);
        }
        let run = Run::from(child.wait_with_output().unwrap());
        for secret in self.secrets.iter().filter(|secret| secret.len() > 8) {
            let shown =
                run.stdout.contains(secret.as_str()) || run.stderr.contains(secret.as_str());
            assert!(!shown, "the key was printed: {run:?}");
        }
        run
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
            code: output.status.code().unwrap(),
        }
    }
}

impl Run {
    /// A run that failed as a `--json` run has to: nothing on stdout, one
    /// envelope on stderr.
    pub(crate) fn envelope(&self) -> Value {
        assert_ne!(self.code, 0, "{self:?}");
        assert_eq!(self.stdout, "", "{self:?}");
        let mut lines = self.stderr.lines();
        let envelope: Value = serde_json::from_str(lines.next().unwrap()).unwrap();
        assert_eq!(lines.next(), None, "{self:?}");
        for member in ["code", "message", "status"] {
            assert!(envelope["error"].get(member).is_some(), "{self:?}");
        }
        envelope["error"].clone()
    }

    /// A run that did its work.
    #[track_caller]
    pub(crate) fn succeeded(self) -> Self {
        assert_eq!(self.code, 0, "{self:?}");
        assert_eq!(self.stderr, "", "{self:?}");
        self
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap()
    }
}

/// `octo sandbox --json`, serving until it is dropped.
pub(crate) struct Server {
    child: Child,
    pub(crate) ready: Value,
}

impl Server {
    pub(crate) fn start(args: &[&str]) -> Self {
        let mut command = octo(["sandbox", "--json"].iter().chain(args)).command();
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let ready = serde_json::from_str(&line).unwrap();
        Self { child, ready }
    }

    pub(crate) fn base_url(&self) -> &str {
        self.ready["octogen"]["base_url"].as_str().unwrap()
    }

    pub(crate) fn key(&self, name: &str) -> &str {
        let credentials = self.ready["octogen"]["credentials"].as_array().unwrap();
        let credential = credentials.iter().find(|it| it["name"] == name).unwrap();
        credential["key"].as_str().unwrap()
    }

    /// A run against this server, with one of its keys.
    pub(crate) fn run(&self, key: &str, args: &[&str]) -> Run {
        let base = ["--base-url", self.base_url(), "octogen"];
        octo(base.iter().chain(args)).key(self.key(key)).run()
    }

    pub(crate) fn signal(&self, signal: &str) {
        let killed = Command::new("kill")
            .args([signal, &self.child.id().to_string()])
            .status();
        assert!(killed.unwrap().success());
    }

    pub(crate) fn wait(&mut self) -> i32 {
        self.child.wait().unwrap().code().unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A server that gives every request the same answer, byte for byte, and
/// closes the connection.
pub(crate) struct Scripted {
    port: u16,
}

impl Scripted {
    pub(crate) fn start(answer: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let answer = answer.to_owned();
        // Ends with the test process.
        thread::spawn(move || {
            for connection in listener.incoming() {
                let mut connection = connection.unwrap();
                // One read is enough for a request without a body.
                let mut request = [0; 8192];
                if connection.read(&mut request).is_ok() {
                    let _ = connection.write_all(answer.as_bytes());
                }
            }
        });
        Self { port }
    }

    pub(crate) fn base_url(&self) -> String {
        format!("http://127.0.0.1:{}/v1", self.port)
    }
}
