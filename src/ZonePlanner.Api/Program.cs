using System.CommandLine;
using ZonePlanner.Api.Accounts;
using ZonePlanner.Api.Commands;
using ZonePlanner.Api.Imports;
using ZonePlanner.Api.OpenData;
using ZonePlanner.Api.Schematic;
using ZonePlanner.Api.Seed;

// Table of contents. What the service answers is listed in Service.cs; the folders are the domain's words.
var program = new RootCommand("ZonePlanner: the record of a province's industrial land.")
{
    ServeCommand.Create(),
    MigrateCommand.Create(),
    OpenApiCommand.Create(),
    SchematicCommand.Create(),
    LoadCommand.Create(),
    SeedCommand.Create(),
    InviteCommand.Create(),
    WelcomeCommand.Create(),
    OpenDataCommand.Create(),
};
try
{
    // A request once begun is finished: the service gives them half a minute, and what ends it must not be quicker.
    return await program.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(35) });
}
catch (MissingException missing)
{
    await Console.Error.WriteLineAsync(missing.Message);
    return 2;
}
catch (Exception failure) when (failure is not OperationCanceledException)
{
    await Console.Error.WriteLineAsync(Hindrance.Told(failure));
    return 1;
}
catch (OperationCanceledException)
{
    return 1;
}
