using Npgsql;

namespace ZonePlanner.Api.Database;

/// <summary>Whether it was not us: the database is out of reach, lets nobody in, falls, or begins again.</summary>
internal static class DatabaseAway
{
    /// <summary>Whether that is what is behind a failure: EF Core wraps what Npgsql throws, once or twice.</summary>
    public static bool IsBehind(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is NpgsqlException { IsTransient: true }
                or NpgsqlException { InnerException: IOException or System.Net.Sockets.SocketException or TimeoutException }
                // Whoever runs it changed a password or a name, and will say so to the service.
                or PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification or PostgresErrorCodes.InvalidCatalogName }
                || IsSaidBy(cause))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the database itself says that it goes, or is not there yet.</summary>
    public static bool IsSaidBy(Exception failure) =>
        failure is PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow };
}
