using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Reports;

/// <summary>Hectares by row, and in all: the rows add up to the total, to the square metre.</summary>
/// <remarks>The notes say in words what a reader must know: which units are used, what is left out, what is not known.</remarks>
internal sealed record HectaresAnswer(
    Grouping By,
    DateOnly ValidAt,
    DateTimeOffset KnownAt,
    DateOnly? Geography,
    GeographyReason? GeographyReason,
    IReadOnlyList<string> Kinds,
    IReadOnlyList<string> Statuses,
    IReadOnlyList<string> Excluded,
    HectaresBasis Basis,
    IReadOnlyList<HectaresRow> Rows,
    HectaresFigures Total,
    IReadOnlyList<Sentence> Notes);

/// <summary>What each of the three hectares rests on.</summary>
internal sealed record HectaresBasis(Sentence DecidedHa, Sentence DeclaredHa, Sentence MeasuredHa)
{
    public static HectaresBasis Sentences { get; } = new(
        new Sentence("Diện tích ghi trong quyết định; khu nằm trên nhiều đơn vị được chia theo ranh giới đo.", "Written in the decision; a site in several units is divided as its measured boundary is."),
        new Sentence("Diện tích khai trong hồ sơ; chia như trên.", "Declared in the dossier; divided likewise."),
        new Sentence("Đo trên ranh giới, trong múi chiếu 3° VN-2000 của chính ranh giới đó.", "Measured on the boundary, in its own VN-2000 TM-3 zone."));
}

/// <summary>Why a row stands for no unit.</summary>
internal enum Unplaced
{
    /// <summary>Ground of a measured boundary that lies in no unit the record knows.</summary>
    OutsideKnownUnits,

    /// <summary>Sites without a boundary whose source names no unit of the level, or several.</summary>
    UnknownUnit,
}

/// <summary>Counts and hectares. A site counts once, in its lead unit: so do <c>statedOnly</c>, <c>withoutDecidedHa</c>, <c>withoutOutline</c> and <c>schematic</c>; <c>crossing</c> counts it in each unit it touches when there are several.</summary>
internal record HectaresFigures(
    int Count, int Crossing, int StatedOnly, int WithoutDecidedHa, int WithoutOutline, int Schematic, decimal DecidedHa, decimal DeclaredHa, decimal MeasuredHa);

/// <summary>One row: a unit, a kind or a status; without a code, what belongs to no known unit.</summary>
internal sealed record HectaresRow(
    string? Code,
    string Name,
    string? NameEn,
    string? Parent,
    Unplaced? Unplaced,
    int Count,
    int Crossing,
    int StatedOnly,
    int WithoutDecidedHa,
    int WithoutOutline,
    int Schematic,
    decimal DecidedHa,
    decimal DeclaredHa,
    decimal MeasuredHa) : HectaresFigures(Count, Crossing, StatedOnly, WithoutDecidedHa, WithoutOutline, Schematic, DecidedHa, DeclaredHa, MeasuredHa);
