using ZonePlanner.Api.Database.ReferenceLayers;

namespace ZonePlanner.Api.Imports.Files;

/// <summary>A property of a file with what it holds; null is something we have no form for, such as a picture.</summary>
internal sealed record FileColumn(string Name, ColumnType? Type);
