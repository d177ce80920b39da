using System.Globalization;

namespace ZonePlanner.Api.Dataset;

/// <summary>One row of a CSV. Blank means not found, and is read as null.</summary>
internal sealed class CsvRow(string file, IReadOnlyDictionary<string, string> cells)
{
    public IEnumerable<string> Columns => cells.Keys;

    public string this[string column] => Optional(column) ?? throw new InvalidDataException($"{file}: a row has no {column}.");

    public string? Optional(string column) => cells[column] is { Length: > 0 } cell ? cell : null;

    public string[] List(string column) => Optional(column)?.Split('|') ?? [];

    public decimal? Decimal(string column) => Optional(column) is { } cell ? decimal.Parse(cell, CultureInfo.InvariantCulture) : null;

    public double? Double(string column) => Optional(column) is { } cell ? double.Parse(cell, CultureInfo.InvariantCulture) : null;

    public int? Int(string column) => Optional(column) is { } cell ? int.Parse(cell, CultureInfo.InvariantCulture) : null;

    public DateOnly? Date(string column) => Optional(column) is { } cell ? DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
