/** For the test of the witness. */
throw new Error('seen');
