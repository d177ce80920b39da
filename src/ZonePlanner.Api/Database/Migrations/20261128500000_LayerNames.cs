using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZonePlanner.Api.Database.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(PlanningDb))]
    [Migration("20261128500000_LayerNames")]
    public partial class LayerNames : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.RunFiles("layer_names");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new System.NotSupportedException("The record is never taken back.");
    }
}
