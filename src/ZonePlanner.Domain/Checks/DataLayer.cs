using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Domain.Checks;

/// <summary>The data a finding rests on: its name, the day it is of, and how its lines came to be.</summary>
public sealed record DataLayer(string Name, DateOnly? Date, Quality? Quality);
