using Google.FlatBuffers;

namespace ZonePlanner.Api.Ogc.Formats;

/// <summary>The head of a FlatGeobuf: what the features are, their columns with what they mean, their CRS. The numbers are the places of the fields in the format's schema.</summary>
internal static class FlatGeobufHead
{
    private const int FieldsOfHeader = 14;
    private const int FieldsOfColumn = 11;
    private const int FieldsOfCrs = 6;
    private const byte AnyGeometry = 0;
    private const byte MultiPolygon = 6;

    /// <summary>How many features to an index node, when nothing is said.</summary>
    private const ushort UsualNode = 16;

    public static int Write(FlatBufferBuilder builder, FileLayout layout, CrsDefinition crs)
    {
        var collection = layout.Question.Collection;
        var name = builder.CreateString(collection.Id);
        var title = builder.CreateString(collection.Title.Both);
        var description = builder.CreateString(collection.Description.Both);
        int[] columns = [Identifier(builder, layout.Id), .. layout.Columns.Select(column => Column(builder, column))];
        var columnList = Offsets(builder, columns);
        var crsTable = Crs(builder, crs);
        builder.StartTable(FieldsOfHeader);
        builder.AddOffset(0, name.Value, 0);
        builder.AddByte(2, layout.Geometry is not null && collection.Source.GeometryFormat == "geometry-multipolygon" ? MultiPolygon : AnyGeometry, AnyGeometry);
        builder.AddOffset(7, columnList, 0);
        // 8, the number of features, is known only at the end; 0 says so.
        builder.AddUshort(9, 0, UsualNode);
        builder.AddOffset(10, crsTable, 0);
        builder.AddOffset(11, title.Value, 0);
        builder.AddOffset(12, description.Value, 0);
        return builder.EndTable();
    }

    /// <summary>A vector of tables already written.</summary>
    public static int Offsets(FlatBufferBuilder builder, IReadOnlyList<int> tables)
    {
        builder.StartVector(sizeof(int), tables.Count, sizeof(int));
        for (var index = tables.Count - 1; index >= 0; index--)
        {
            builder.AddOffset(tables[index]);
        }

        return builder.EndVector().Value;
    }

    private static int Identifier(FlatBufferBuilder builder, string name)
    {
        var called = builder.CreateString(name);
        builder.StartTable(FieldsOfColumn);
        builder.AddOffset(0, called.Value, 0);
        builder.AddByte(1, TypeOf(ColumnKind.Text), 0);
        builder.AddBool(7, false, true);
        builder.AddBool(8, true, false);
        builder.AddBool(9, true, false);
        return builder.EndTable();
    }

    private static int Column(FlatBufferBuilder builder, FileColumn column)
    {
        var (name, title) = (builder.CreateString(column.Name), builder.CreateString(column.Property.Title.Both));
        builder.StartTable(FieldsOfColumn);
        builder.AddOffset(0, name.Value, 0);
        builder.AddByte(1, TypeOf(column.Kind), 0);
        builder.AddOffset(2, title.Value, 0);
        return builder.EndTable();
    }

    private static int Crs(FlatBufferBuilder builder, CrsDefinition crs)
    {
        var (authority, name, text) = (builder.CreateString("EPSG"), builder.CreateString(crs.Name), builder.CreateString(crs.WellKnownText));
        builder.StartTable(FieldsOfCrs);
        builder.AddOffset(0, authority.Value, 0);
        builder.AddInt(1, crs.Srid, 0);
        builder.AddOffset(2, name.Value, 0);
        builder.AddOffset(4, text.Value, 0);
        return builder.EndTable();
    }

    private static byte TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Truth => 2,
        ColumnKind.Integer => 7,
        ColumnKind.Number => 10,
        ColumnKind.Json => 12,
        ColumnKind.Day or ColumnKind.Moment => 13,
        _ => 11,
    };
}
