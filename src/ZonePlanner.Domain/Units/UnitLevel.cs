namespace ZonePlanner.Domain.Units;

/// <summary>The three levels of administrative unit; districts ended on 30 June 2025.</summary>
public enum UnitLevel
{
    /// <summary>Tỉnh, thành phố trực thuộc trung ương.</summary>
    Province,

    /// <summary>Huyện, thị xã, thành phố thuộc tỉnh.</summary>
    District,

    /// <summary>Xã, phường, thị trấn, đặc khu.</summary>
    Commune,
}
