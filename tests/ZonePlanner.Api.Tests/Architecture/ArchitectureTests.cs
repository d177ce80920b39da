using System.Text.Json;
using NetArchTest.Rules;
using ZonePlanner.Api.Database;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Tests.Architecture;

public sealed class ArchitectureTests
{
    private static readonly string[] Edges = ["Microsoft.EntityFrameworkCore", "Npgsql", "Microsoft.AspNetCore"];

    [Fact]
    public void Domain_knows_no_database_and_no_HTTP()
    {
        Assert.Empty(Types.InAssembly(typeof(Site).Assembly).ShouldNot().HaveDependencyOnAny(Edges).GetResult().FailingTypeNames ?? []);
    }

    [Fact]
    public void No_slice_uses_another()
    {
        Assert.Empty(Slices.Crossings(typeof(PlanningDb).Assembly, "ZonePlanner.Api", Slices.OfTheService));
    }

    [Fact]
    public void Every_slice_there_is_is_watched()
    {
        var shared = new[] { "Commands", "Database", "Dataset", "Http", "Operations" };
        var folders = typeof(PlanningDb).Assembly.GetTypes()
            .Select(type => type.Namespace ?? "")
            .Where(name => name.StartsWith("ZonePlanner.Api.", StringComparison.Ordinal))
            .Select(name => name.Split('.')[2])
            .Distinct(StringComparer.Ordinal);

        Assert.Empty(folders.Except(Slices.OfTheService, StringComparer.Ordinal).Except(shared, StringComparer.Ordinal));
    }

    [Fact]
    public void A_planted_use_of_another_slice_is_seen()
    {
        var seen = Slices.Crossings(typeof(ArchitectureTests).Assembly, "ZonePlanner.Api.Tests.Architecture.Planted", ["Sites", "Reports"]);

        Assert.Equal(["Sites uses Reports: ZonePlanner.Api.Tests.Architecture.Planted.Sites.Peeking"], seen);
    }

    [Fact]
    public void A_planted_use_of_the_database_is_seen()
    {
        Assert.Contains(
            typeof(Planted.Reports.Hectares).FullName,
            Types.InAssembly(typeof(ArchitectureTests).Assembly).That().ResideInNamespace("ZonePlanner.Api.Tests.Architecture.Planted").ShouldNot().HaveDependencyOnAny(Edges).GetResult().FailingTypeNames ?? []);
    }

    [Fact]
    public void The_service_is_started_with_one_small_heap_and_compiled_well_at_once()
    {
        using var started = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(typeof(PlanningDb).Assembly.Location, ".runtimeconfig.json")));
        var said = started.RootElement.GetProperty("runtimeOptions").GetProperty("configProperties");

        Assert.False(said.GetProperty("System.GC.Server").GetBoolean());
        Assert.Equal(32 * 1024 * 1024, said.GetProperty("System.GC.Gen0MaxBudget").GetInt32());
        Assert.False(said.GetProperty("System.Runtime.TieredCompilation.QuickJit").GetBoolean());
    }
}
