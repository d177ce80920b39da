using System.Globalization;
using Npgsql;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Imports.UnitOutlines;

/// <summary>A feature whose code no unit of the level has at that time.</summary>
internal sealed record UnknownUnit(int Number, string Code, string? Name, double Hectares, bool IsTaken)
{
    /// <summary>Why no unit can be made of it.</summary>
    public Sentence? Lacks => (Name, IsTaken) switch
    {
        (null, _) => new Sentence("Không có đơn vị nào mang mã này, và tệp không có tên để thêm mới (--name-field).", "No unit has this code, and the file gives no name to add it under (--name-field)."),
        (_, true) => new Sentence("Đơn vị mang mã này không tồn tại vào thời gian đã nêu.", "The unit with this code does not exist at the time that was stated."),
        _ => null,
    };

    public Sentence Told => new(
        string.Create(CultureInfo.GetCultureInfo("vi-VN"), $"Thêm {Name} ({Code}): {Hectares:N2} ha"),
        string.Create(CultureInfo.GetCultureInfo("en-GB"), $"Adds {Name} ({Code}): {Hectares:N2} ha"));

    public static UnknownUnit Read(NpgsqlDataReader row) =>
        new(row.GetInt32(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetDouble(3), row.GetBoolean(4));
}
