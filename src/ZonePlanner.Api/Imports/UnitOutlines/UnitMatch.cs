using System.Globalization;
using Npgsql;
using NpgsqlTypes;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Imports.UnitOutlines;

/// <summary>A feature and the line of the record that its outline is for.</summary>
internal sealed record UnitMatch(int Number, long VersionId, string Code, string Name, string? Quality, bool IsSame, double Before, double After, NpgsqlRange<DateOnly> Valid)
{
    public string Days => LegalDays.Told(Valid);

    public Sentence Told => new(
        string.Create(CultureInfo.GetCultureInfo("vi-VN"), $"{Name} ({Code}, {Days}, {Quality ?? "–"}): {Before:N2} → {After:N2} ha"),
        string.Create(CultureInfo.GetCultureInfo("en-GB"), $"{Name} ({Code}, {Days}, {Quality ?? "–"}): {Before:N2} → {After:N2} ha"));

    public static UnitMatch Read(NpgsqlDataReader row) => new(
        row.GetInt32(0),
        row.GetInt64(1),
        row.GetString(2),
        row.GetString(3),
        row.IsDBNull(4) ? null : row.GetString(4),
        !row.IsDBNull(5) && row.GetBoolean(5),
        row.IsDBNull(6) ? 0 : row.GetDouble(6),
        row.GetDouble(7),
        row.GetFieldValue<NpgsqlRange<DateOnly>>(8));
}
