/** Runs `main` with the command line's arguments; what it throws becomes one message and exit code 1. */
export async function asProgram(main) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(process.env.DEBUG ? error : `error: ${error.message}`);
    process.exitCode = 1;
  }
}
