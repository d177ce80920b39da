#pragma warning disable MA0182 // Nobody uses these but the rules that must see them.
namespace ZonePlanner.Api.Tests.Architecture.Planted.Reports
{
    /// <summary>What another slice must not touch; it touches the database itself.</summary>
    internal static class Hectares
    {
        public static bool Known(object? value) => value is Npgsql.NpgsqlConnection;
    }
}

namespace ZonePlanner.Api.Tests.Architecture.Planted.Sites
{
    /// <summary>Touches another slice inside a method, where no signature shows it.</summary>
    internal static class Peeking
    {
        public static object Peek() => Reports.Hectares.Known(null);
    }
}
