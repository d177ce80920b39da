using System.Globalization;
using Npgsql;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Imports.SiteOutlines;

/// <summary>A feature and the line of the record that its outline is for.</summary>
internal sealed record SiteMatch(int Number, long VersionId, long SiteId, string Code, string Name, string Kind, string Status, string? Quality, bool IsSame, double Before, double After)
{
    public Sentence Told => new(
        string.Create(CultureInfo.GetCultureInfo("vi-VN"), $"{Name} ({Code}, {Quality ?? "chưa có ranh giới"}): {Before:N2} → {After:N2} ha"),
        string.Create(CultureInfo.GetCultureInfo("en-GB"), $"{Name} ({Code}, {Quality ?? "no outline yet"}): {Before:N2} → {After:N2} ha"));

    public static SiteMatch Read(NpgsqlDataReader row) => new(
        row.GetInt32(0),
        row.GetInt64(1),
        row.GetInt64(2),
        row.GetString(3),
        row.GetString(4),
        row.GetString(5),
        row.GetString(6),
        row.IsDBNull(7) ? null : row.GetString(7),
        !row.IsDBNull(8) && row.GetBoolean(8),
        row.IsDBNull(9) ? 0 : row.GetDouble(9),
        row.GetDouble(10));
}
