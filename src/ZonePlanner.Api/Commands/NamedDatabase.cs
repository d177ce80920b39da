namespace ZonePlanner.Api.Commands;

/// <summary>The database the commands work on, named by the environment as for the service.</summary>
internal static class NamedDatabase
{
    public static string ConnectionString => Environment.GetEnvironmentVariable("ConnectionStrings__Planning") is { } named && !string.IsNullOrWhiteSpace(named)
        ? named
        : throw Missing();

    /// <summary>None is named.</summary>
    public static MissingException Missing() => new("Chưa nói cơ sở dữ liệu nào: hãy đặt ConnectionStrings__Planning, hoặc dùng ./zoneplanner. / No database is named: set ConnectionStrings__Planning, or use ./zoneplanner.");

    /// <summary>What the service is built with for a command: it works on this database and says what fails once, at the command's end.</summary>
    public static string[] OfService =>
        ["--ConnectionStrings:Planning", ConnectionString, "--Logging:LogLevel:Default", "Error", "--Logging:LogLevel:Microsoft.EntityFrameworkCore", "None"];
}
