using Npgsql;
using NpgsqlTypes;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Imports.ProtectedLand;

/// <summary>A layer of the record that holds while the new edition will.</summary>
internal sealed record LayerInForce(long Id, string Code, string Kind, string Name, string? Owner, DateOnly? Date, NpgsqlRange<DateOnly> Valid, string Quality, bool IsWhole)
{
    public Sentence Ends => IsWhole
        ? new($"Lớp “{Code}” ({Quality}) được thay bằng bản mới.", $"Layer “{Code}” ({Quality}) gives way to the new edition.")
        : new($"Lớp “{Code}” ({Quality}) chỉ còn cho những ngày trước hoặc sau bản mới.", $"Layer “{Code}” ({Quality}) is kept for the days before or after the new edition.");

    public Sentence Stays => new(
        $"Lớp cùng loại “{Code}” ({Quality}) vẫn giữ; dùng --replaces {Code} nếu bản mới thay thế nó.",
        $"Layer “{Code}” ({Quality}) of the same kind stays; say --replaces {Code} if the new one takes its place.");

    public static LayerInForce Read(NpgsqlDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1),
        row.GetString(2),
        row.GetString(3),
        row.IsDBNull(4) ? null : row.GetString(4),
        row.IsDBNull(5) ? null : row.GetFieldValue<DateOnly>(5),
        row.GetFieldValue<NpgsqlRange<DateOnly>>(6),
        row.GetString(7),
        row.GetBoolean(9));

    /// <summary>Whether the new edition would say of the layer what this one does.</summary>
    public bool SaysTheSame(LoadOptions options, string code, NpgsqlRange<DateOnly> valid) =>
        Code == code
        && Kind == (options.LayerKind is { } kind ? RecordTypes.Kebab(kind) : null)
        && Owner == options.Owner
        && Date == options.Date
        && Valid == valid
        && Quality == RecordTypes.Kebab(options.Quality)
        && options.Extent is null;
}
