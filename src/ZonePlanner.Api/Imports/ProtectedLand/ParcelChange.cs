using System.Globalization;
using Npgsql;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Imports.ProtectedLand;

/// <summary>What happens to the parcels of one land-use code.</summary>
internal sealed record ParcelChange(string LandUse, long Begin, long Stay, long Go, double Before, double After)
{
    public Sentence Told => new(
        string.Create(CultureInfo.GetCultureInfo("vi-VN"), $"{LandUse}: {Before:N2} → {After:N2} ha; {Begin:N0} thửa mới, {Stay:N0} giữ nguyên, {Go:N0} không còn."),
        string.Create(CultureInfo.GetCultureInfo("en-GB"), $"{LandUse}: {Before:N2} → {After:N2} ha; {Begin:N0} parcels new, {Stay:N0} unchanged, {Go:N0} gone."));

    public static ParcelChange Read(NpgsqlDataReader row) =>
        new(row.GetString(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetDouble(4), row.GetDouble(5));
}
