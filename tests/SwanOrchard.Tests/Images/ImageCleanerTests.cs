using System.Text;
using SwanOrchard.Images;
using SwanOrchard.Tests.Shared;
using Xunit;

namespace SwanOrchard.Tests.Images;

public sealed class ImageCleanerTests
{
    private static readonly string[] s_secrets = [Secrets.Word, "adobe", "Photoshop", "MPF", "tIME", "XMP", "desc", "cprt", "APPL"];

    public static TheoryData<string> Names => ["photo.jpg", "photo.png", "moving.gif", "photo.webp", "moving.webp"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_left_that_says_who_and_where(string name)
    {
        var file = File(name);
        var image = ImageCleaner.Clean(name, file);

        Assert.Contains(Secrets.Word, Latin(file), StringComparison.Ordinal);
        foreach (var secret in s_secrets)
        {
            Assert.DoesNotContain(secret, Latin(image.Bytes), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Every_secret_that_has_to_go_is_in_one_of_the_files()
    {
        var files = string.Concat(Names.Select(name => Latin(File(name.Data))));

        Assert.All(s_secrets, secret => Assert.Contains(secret, files, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_clean_stays_as_it_is(string name)
    {
        var image = ImageCleaner.Clean(name, File(name));

        Assert.Equal(image.Bytes, ImageCleaner.Clean(name, image.Bytes).Bytes);
    }

    [Fact]
    public void A_JPEG_keeps_its_pixels_its_orientation_and_its_colours()
    {
        var image = ImageCleaner.Clean("a.jpg", TestJpeg.Photo(640, 480, orientation: 6));

        Assert.Equal((480, 640, 6), (image.Width, image.Height, image.Orientation));
        Assert.Contains(Latin(TestJpeg.Image(640, 480)), Latin(image.Bytes), StringComparison.Ordinal);
        Assert.Contains("Exif\0\0MM", Latin(image.Bytes), StringComparison.Ordinal);
        Assert.Contains("ICC_PROFILE", Latin(image.Bytes), StringComparison.Ordinal);
        Assert.Contains("rXYZ", Latin(image.Bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 640, 480)]
    [InlineData(3, 640, 480)]
    [InlineData(5, 480, 640)]
    [InlineData(8, 480, 640)]
    [InlineData(9, 640, 480)]
    public void The_size_is_that_of_the_upright_picture(int orientation, int width, int height)
    {
        foreach (var (name, file) in
            new[] { ("a.jpg", TestJpeg.Photo(640, 480, orientation)), ("a.png", TestPng.Photo(640, 480, orientation)) })
        {
            var image = ImageCleaner.Clean(name, file);
            Assert.Equal((width, height), (image.Width, image.Height));
            Assert.Equal(orientation is > 1 and < 9, Latin(image.Bytes).Contains("MM\0*", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(6)]
    public void The_size_of_a_WebP_is_as_browsers_show_it_not_turned(int orientation)
    {
        var image = ImageCleaner.Clean("a.webp", TestWebp.Photo(orientation, 1000, 700));

        Assert.Equal((1000, 700, orientation), (image.Width, image.Height, image.Orientation));
        Assert.Equal(orientation > 1, Latin(image.Bytes).Contains("MM\0*", StringComparison.Ordinal));
        Assert.Equal([480, 960], ImageVariants.For(image));
    }

    [Fact]
    public void A_JPEG_without_anything_beside_it_is_not_changed() =>
        Assert.Equal(TestJpeg.Plain(64, 48), ImageCleaner.Clean("a.jpeg", TestJpeg.Plain(64, 48)).Bytes);

    [Fact]
    public void Restarts_and_fill_bytes_are_part_of_a_JPEG()
    {
        byte[] scan = [.. TestJpeg.Segment(0xDA, [1, 1, 0, 0, 63, 0]), 1, 0xFF, 0xD0, 2, 0xFF, 0x00, 3];
        byte[] file = [
            .. TestJpeg.Start, .. TestJpeg.Segment(0xDD, [0, 1]), .. TestJpeg.Frame(0xC2, 8, 8), .. scan, 0xFF, 0xFF, .. scan,
            .. TestJpeg.End
        ];

        Assert.Equal(
            Latin([.. TestJpeg.Start, .. TestJpeg.Segment(0xDD, [0, 1]), .. TestJpeg.Frame(0xC2, 8, 8), .. scan, .. scan, .. TestJpeg.End]),
            Latin(ImageCleaner.Clean("a.jpg", file).Bytes));
    }

    [Fact]
    public void How_the_colours_of_a_printer_are_written_stays_with_them()
    {
        byte[] frame = TestJpeg.Segment(0xC0, [8, 0, 8, 0, 8, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0]);
        byte[] file = [
            .. TestJpeg.Start, .. TestJpeg.Segment(0xEE, [.. "Adobe"u8, 0, 100, 0x40, 0, 0, 0, 2, .. Secrets.Text]), .. frame,
            .. TestJpeg.Segment(0xDA, [1, 1, 0, 0, 63, 0]), 1, .. TestJpeg.End
        ];

        var image = ImageCleaner.Clean("a.jpg", file);

        Assert.False(image.CanShrink);
        Assert.Contains("Adobe\0\u0064\0\0\0\0\u0002\u00FF", Latin(image.Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Animations_keep_their_pictures_and_rounds()
    {
        Assert.Equal(TestGif.CleanAnimation(), ImageCleaner.Clean("a.gif", TestGif.Animation()).Bytes);
        Assert.False(ImageCleaner.Clean("a.gif", TestGif.Animation()).CanShrink);

        var webp = ImageCleaner.Clean("a.webp", TestWebp.Animation());
        Assert.False(webp.CanShrink);
        Assert.Equal(3, Latin(webp.Bytes).Split("ANMF").Length);
        Assert.Contains("ANIM", Latin(webp.Bytes), StringComparison.Ordinal);

        byte[] png = [
            .. TestPng.Signature, .. TestPng.Header(8, 8), .. TestPng.Chunk("acTL", new byte[8]), .. Control(0, 8, 8),
            .. TestPng.Pixels(8, 8), .. Control(1, 4, 6), .. TestPng.Frame(2, 4, 6), .. TestPng.End
        ];
        var apng = ImageCleaner.Clean("a.png", png);
        Assert.False(apng.CanShrink);
        Assert.Equal(png, apng.Bytes);
    }

    [Theory]
    [InlineData(20, 5)]
    [InlineData(7, 1)]
    [InlineData(100_000, 3)]
    public void What_stands_behind_the_pixels_of_a_PNG_goes(int hidden, int chunkLength)
    {
        byte[] behind = [.. Enumerable.Repeat(Secrets.Text, (hidden / Secrets.Text.Length) + 1).SelectMany(text => text)];
        byte[] Picture(params byte[] more) =>
        [
            .. TestPng.Signature, .. TestPng.Header(64, 48), .. TestPng.Chunk("acTL", new byte[8]), .. Control(0, 64, 48),
            .. Chunks("IDAT", [.. TestPng.PackedRows(64, 48), .. more], chunkLength, TestPng.PackedRows(64, 48).Length),
            .. Control(1, 4, 6), .. TestPng.Chunk("fdAT", [.. TestPng.Number(2), .. TestPng.PackedRows(4, 6), .. more]), .. TestPng.End,
        ];

        var image = ImageCleaner.Clean("a.png", Picture(behind));

        Assert.Equal(Latin(Picture()), Latin(image.Bytes));
    }

    [Fact]
    public void A_left_out_chunk_leaves_no_gap_in_an_animations_numbers()
    {
        byte[] Picture(uint last, byte[] between) =>
        [
            .. TestPng.Signature, .. TestPng.Header(8, 8), .. TestPng.Chunk("acTL", new byte[8]), .. Control(0, 8, 8),
            .. TestPng.Pixels(8, 8),
            .. Control(1, 4, 6), .. TestPng.Frame(2, 4, 6), .. between, .. Control(last, 4, 6), .. TestPng.Frame(last + 1, 4, 6),
            .. TestPng.End,
        ];

        var image = ImageCleaner.Clean("a.png", Picture(4, TestPng.Chunk("fdAT", [.. TestPng.Number(3), .. Secrets.Text])));

        Assert.Equal(Latin(Picture(3, [])), Latin(image.Bytes));
    }

    [Theory]
    [InlineData("gAMA", 4)]
    [InlineData("cHRM", 32)]
    [InlineData("tRNS", 6)]
    public void Small_chunks_stand_once_and_have_their_length(string type, int length)
    {
        byte[] Picture(params byte[] chunks) =>
            [.. TestPng.Signature, .. TestPng.Header(8, 8), .. chunks, .. TestPng.Pixels(8, 8), .. TestPng.End];
        var once = TestPng.Chunk(type, new byte[length]);
        byte[] twice = [.. once, .. TestPng.Chunk(type, Secrets.Text[..length]), .. TestPng.Chunk(type, Secrets.Text)];

        Assert.Equal(Picture(once), ImageCleaner.Clean("a.png", Picture(twice)).Bytes);
    }

    [Theory]
    [InlineData(8, 7)]
    [InlineData(8, 9)]
    public void A_PNG_of_more_or_fewer_rows_than_it_says_is_refused(int said, int rows)
    {
        byte[] file = [.. TestPng.Signature, .. TestPng.Header(8, said), .. TestPng.Pixels(8, rows), .. TestPng.End];

        Assert.Throws<RefusedImageException>(() => ImageCleaner.Clean("a.png", file));
    }

    [Fact]
    public void The_flags_of_a_WebP_say_what_is_left()
    {
        Assert.Equal(0x28, ImageCleaner.Clean("a.webp", TestWebp.Photo(6)).Bytes[20]);
        Assert.Equal(0x20, ImageCleaner.Clean("a.webp", TestWebp.Photo(1)).Bytes[20]);
        Assert.Equal("VP8L", Latin(ImageCleaner.Clean("a.webp", TestWebp.Plain()).Bytes)[12..16]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_WebP_has_one_alpha_channel_a_lossy_picture(bool isMoving)
    {
        byte[] File(bool flag, params byte[][] chunks) => isMoving ? TestWebp.Moving(flag, chunks) : TestWebp.Still(flag, chunks);
        byte[] Cleaned(bool flag, params byte[][] chunks) => ImageCleaner.Clean("a.webp", File(flag, chunks)).Bytes;
        byte[] Expected(bool flag, params byte[][] chunks) => File(flag, chunks)[..^Secrets.Text.Length];
        var (alpha, hidden, note) = (TestWebp.Alpha, TestWebp.Chunk("ALPH", Secrets.Text), TestWebp.Chunk("note", Secrets.Text));

        // What is right stays to the byte, with unknown chunks between or not.
        Assert.Equal(Expected(true, alpha, TestWebp.Lossy), Cleaned(true, alpha, TestWebp.Lossy));
        Assert.Equal(Expected(true, alpha, TestWebp.Lossy), Cleaned(true, alpha, note, TestWebp.Lossy));
        Assert.Equal(Expected(true, TestWebp.Lossy), Cleaned(true, TestWebp.Lossy));

        // A second before it or after it, one of a lossless picture, and one that the flags say nothing of.
        Assert.Equal(Expected(true, alpha, TestWebp.Lossy), Cleaned(true, hidden, alpha, TestWebp.Lossy));
        Assert.Equal(Expected(true, alpha, TestWebp.Lossy), Cleaned(true, alpha, TestWebp.Lossy, hidden));
        Assert.Equal(Expected(true, TestWebp.Lossless), Cleaned(true, hidden, TestWebp.Lossless));
        Assert.Equal(Expected(false, TestWebp.Lossy), Cleaned(false, hidden, TestWebp.Lossy));
        Assert.Equal(Expected(false, TestWebp.Lossless), Cleaned(false, hidden, TestWebp.Lossless));
    }

    [Fact]
    public void An_animation_has_no_alpha_channel_and_one_number_of_rounds_beside_its_pictures()
    {
        var once = TestWebp.Moving(true, TestWebp.Alpha, TestWebp.Lossy)[..^Secrets.Text.Length];
        byte[] file = [.. once, .. TestWebp.Chunk("ALPH", Secrets.Text), .. TestWebp.Chunk("ANIM", Secrets.Text[..6])];
        BitConverter.TryWriteBytes(file.AsSpan(4), file.Length - 8);

        Assert.Equal(once, ImageCleaner.Clean("a.webp", file).Bytes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Cut_anywhere_it_is_refused(string name)
    {
        var whole = ImageCleaner.Clean(name, File(name)).Bytes;
        for (var length = 0; length < whole.Length; length++)
        {
            Assert.Throws<RefusedImageException>(() => ImageCleaner.Clean(name, whole.AsSpan(0, length)));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_is_changed_in_it_it_is_taken_or_refused(string name)
    {
        var random = new Random(20090515);
        for (var round = 0; round < 3000; round++)
        {
            var file = File(name);
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                file[random.Next(file.Length)] = (byte)random.Next(256);
            }

            try
            {
                // What was taken once is taken again.
                ImageCleaner.Clean(name, ImageCleaner.Clean(name, file.AsSpan(0, random.Next(file.Length * 3 / 4, file.Length + 1))).Bytes);
            }
            catch (RefusedImageException exception)
            {
                Assert.Contains(name, exception.Message, StringComparison.Ordinal);
            }
        }
    }

    private static byte[] Control(uint number, uint width, uint height) =>
        TestPng.Chunk("fcTL", [.. TestPng.Number(number), .. TestPng.Number(width), .. TestPng.Number(height), .. new byte[14]]);

    // Of the picture's own bytes each has as many as are asked for; what is hidden stands in the last of them and in one of its own.
    private static byte[] Chunks(string type, byte[] data, int length, int own)
    {
        var cuts = Enumerable.Range(0, (own + length - 1) / length).Select(number => number * length).ToArray();
        return [
            .. cuts.SelectMany(cut => TestPng.Chunk(type, data[cut..Math.Min(cut + length, data.Length)])),
            .. Math.Min(cuts[^1] + length, data.Length) is var end && end < data.Length ? TestPng.Chunk(type, data[end..]) : []
        ];
    }

    private static byte[] File(string name) => name switch
    {
        "photo.jpg" => TestJpeg.Photo(64, 48, 6),
        "photo.png" => TestPng.Photo(64, 48, 6),
        "moving.gif" => TestGif.Animation(),
        "photo.webp" => TestWebp.Photo(6),
        _ => TestWebp.Animation(),
    };

    private static string Latin(byte[] bytes) => Encoding.Latin1.GetString(bytes);
}
