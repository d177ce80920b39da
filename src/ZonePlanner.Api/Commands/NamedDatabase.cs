namespace ZonePlanner.Api.Commands;

/// <summary>The database the commands work on, named by the environment as for the service.</summary>
internal static class NamedDatabase
{
    public static string ConnectionString => Environment.GetEnvironmentVariable("ConnectionStrings__Planning")
        ?? throw new InvalidOperationException("No database is named. Set ConnectionStrings__Planning, or start with ./zoneplanner.");
}
