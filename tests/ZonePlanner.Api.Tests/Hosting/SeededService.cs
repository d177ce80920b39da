namespace ZonePlanner.Api.Tests.Hosting;

/// <summary>The service over a database that holds <c>data/</c>.</summary>
public class SeededService(TestCluster cluster) : RunningService(cluster)
{
    protected override Task<string> CreateDatabaseAsync() => Cluster.CreateSeededDatabaseAsync();
}
