using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ZonePlanner.Api.Database;

/// <summary>Lets <c>dotnet ef migrations add</c> build the model without a database.</summary>
internal sealed class PlanningDbDesign : IDesignTimeDbContextFactory<PlanningDb>
{
    public PlanningDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PlanningDb>().UseNpgsql("Host=localhost", npgsql => npgsql.UseNetTopologySuite()).Options);
}
