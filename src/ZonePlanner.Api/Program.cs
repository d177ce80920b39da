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
return await program.Parse(args).InvokeAsync();
