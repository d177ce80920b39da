namespace ZonePlanner.Api.Imports;

/// <summary>What a file's features are taken for.</summary>
internal enum LoadKind
{
    Units,
    ProtectedLand,
    Sites,
    Plots,
    Layer,
}
