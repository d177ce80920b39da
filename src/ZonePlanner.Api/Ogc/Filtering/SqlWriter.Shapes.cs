namespace ZonePlanner.Api.Ogc.Filtering;

/// <content>How geometries lie: functions that ask the column's index by themselves.</content>
internal sealed partial class SqlWriter
{
    private string Spatial(SpatialPredicate spatial)
    {
        var (left, right) = (Value(spatial.Left), Value(spatial.Right));
        return spatial.Relation == SpatialRelation.Disjoint
            ? $"(NOT ST_Intersects({left}, {right}))"
            : $"ST_{spatial.Relation}({left}, {right})";
    }
}
