using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.OpenData;

/// <summary>All files of one night, of one record and one day of law.</summary>
/// <param name="Name">The folder they lie in.</param>
/// <param name="MadeAt">When they were made.</param>
/// <param name="ValidAt">The day whose law they hold.</param>
/// <param name="KnownAt">The moment whose knowledge they hold.</param>
/// <param name="Version">The version of the record.</param>
/// <param name="Licence">The terms they were made under.</param>
/// <param name="Datasets">What there is.</param>
internal sealed record Edition(string Name, DateTimeOffset MadeAt, DateOnly ValidAt, DateTimeOffset KnownAt, long Version, Sentence Licence, IReadOnlyList<EditionDataset> Datasets);

/// <summary>One collection.</summary>
internal sealed record EditionDataset(string Id, Sentence Title, Sentence Description, Sentence Source, int Features, IReadOnlyList<EditionFile> Files);

/// <summary>One file of it.</summary>
internal sealed record EditionFile(string Name, string Format, string MediaType, long Bytes, string Sha256);
