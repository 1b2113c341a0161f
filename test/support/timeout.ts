/** Tests wait for what they wait for: a busy machine is not a failure. Nothing asserts a time. */
jest.setTimeout(60_000);
