using System.Globalization;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Imports.SiteOutlines;

/// <summary>A feature that names no site of the record at that time.</summary>
internal sealed record UnknownSite(int Number, string? Code, string? Name, string? Kind, string? Status, string? Province, bool IsTaken, bool HasProvince, double Hectares)
{
    private static readonly string[] Kinds = [.. Enum.GetValues<SiteKind>().Select(RecordTypes.Kebab)];
    private static readonly string[] Statuses = [.. Enum.GetValues<SiteStatus>().Select(RecordTypes.Kebab)];

    public string Label => Code ?? Name ?? "–";

    /// <summary>Why no site can be made of it.</summary>
    public Sentence? Lacks
    {
        get
        {
            if (IsTaken)
            {
                return new Sentence("Mã này đã có, nhưng không có hiệu lực vào thời gian đã nêu.", "A site has this code, but not at the time that was stated.");
            }

            if (Code is null || Name is null)
            {
                return new Sentence("Không khớp khu, cụm nào; thêm mới thì cần mã và tên (--code-field, --name-field).", "It matches no site; a new one needs a code and a name (--code-field, --name-field).");
            }

            if (!Kinds.Contains(Kind))
            {
                return new Sentence($"Loại “{Kind}” không phải một trong {string.Join(", ", Kinds)} (--set kind=…).", $"Its kind “{Kind}” is none of {string.Join(", ", Kinds)} (--set kind=…).");
            }

            if (!Statuses.Contains(Status))
            {
                return new Sentence($"Trạng thái “{Status}” không phải một trong {string.Join(", ", Statuses)} (--set status=…).", $"Its status “{Status}” is none of {string.Join(", ", Statuses)} (--set status=…).");
            }

            return HasProvince
                ? null
                : new Sentence($"Không có tỉnh mang mã “{Province}” (--set province=…).", $"No province has the code “{Province}” (--set province=…).");
        }
    }

    public Sentence Told => new(
        string.Create(CultureInfo.GetCultureInfo("vi-VN"), $"Thêm {Name} ({Code}): {Hectares:N2} ha"),
        string.Create(CultureInfo.GetCultureInfo("en-GB"), $"Adds {Name} ({Code}): {Hectares:N2} ha"));

    public static UnknownSite Read(NpgsqlDataReader row) => new(
        row.GetInt32(0),
        Text(row, 1),
        Text(row, 2),
        Text(row, 3),
        Text(row, 4),
        Text(row, 5),
        row.GetBoolean(6),
        row.GetBoolean(7),
        row.GetDouble(8));

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
