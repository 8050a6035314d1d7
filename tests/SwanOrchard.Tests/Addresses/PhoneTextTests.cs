using SwanOrchard.Core.Addresses;
using Xunit;

namespace SwanOrchard.Tests.Addresses;

public sealed class PhoneTextTests
{
    [Theory]
    [InlineData("+996 (312) 12-34-56 доб. 5", "tel:+996312123456;ext=5")]
    [InlineData("+44 (0)20 7946 0958 ext. 12", "tel:+442079460958;ext=12")]
    [InlineData("+1 800 555 1234x56", "tel:+18005551234;ext=56")]
    [InlineData("+996 312 123456;ext=7", "tel:+996312123456;ext=7")]
    [InlineData("+7 (8)495 123-45-67", "tel:+74951234567")]
    [InlineData("(+996) 312 123456", "tel:+996312123456")]
    [InlineData("+39 06 1234 5678", "tel:+390612345678")]
    [InlineData("+49 30/123456", "tel:+4930123456")]
    [InlineData("+996\u00A0312\u00A0123456", "tel:+996312123456")]
    [InlineData("112", "tel:112")]
    public void A_number_dials_what_it_says(string text, string url) =>
        Assert.Equal([new PhonePart(text, url)], PhoneText.Read(text, null));

    [Theory]
    [InlineData("0312 12-34-56", "KG", "tel:+996312123456")]
    [InlineData("0312 12-34-56", "kg", "tel:+996312123456")]
    [InlineData("8 (495) 123-45-67", "RU", "tel:+74951234567")]
    [InlineData("0 800 500 335", "UA", "tel:+380800500335")]
    [InlineData("00 996 312 123456", "KG", "tel:+996312123456")]
    [InlineData("٠٣١٢ ١٢٣٤٥٦", "KG", "tel:+996312123456")]
    [InlineData("116 123", "DE", "tel:116123")]
    [InlineData("103", "KG", "tel:103")]
    public void A_number_without_the_code_of_a_country_is_read_as_in_the_country_of_its_item(string text, string country, string url)
    {
        Assert.Equal([new PhonePart(text, url)], PhoneText.Read(text, country));
        Assert.Equal([new PhonePart(text, null)], PhoneText.Read(text, null));
    }

    [Theory]
    [InlineData("112 (24/7)", "112=tel:112")]
    [InlineData("+996 312 12-34-56, +996 555 12-34-56", "+996 312 12-34-56=tel:+996312123456", "+996 555 12-34-56=tel:+996555123456")]
    [InlineData("+996 312 123456 +996 555 123456", "+996 312 123456=tel:+996312123456", "+996 555 123456=tel:+996555123456")]
    [InlineData("+996 312 123456/57", "+996 312 123456=tel:+996312123456")]
    [InlineData("+996 312 123456 (24/7)", "+996 312 123456=tel:+996312123456")]
    [InlineData("+49 30 1234567 24/7", "+49 30 1234567=tel:+49301234567")]
    [InlineData("+49 30 123456 / 57", "+49 30 123456=tel:+4930123456")]
    [InlineData("+996 312 123456 кв. 5", "+996 312 123456=tel:+996312123456")]
    [InlineData("+996 312 12 34 56 внутр. 12 34", "+996 312 12 34 56=tel:+996312123456")]
    [InlineData("тел./факс: +996 312 123456", "+996 312 123456=tel:+996312123456")]
    [InlineData("10:00–18:00 +996 555 123456 (WhatsApp)", "+996 555 123456=tel:+996555123456")]
    public void What_stands_beside_numbers_stays_text(string text, params string[] numbers)
    {
        var parts = PhoneText.Read(text, null);

        Assert.Equal(numbers, parts.Where(part => part.Url is not null).Select(part => $"{part.Text}={part.Url}"));
        Assert.Equal(text, string.Concat(parts.Select(part => part.Text)));
    }

    [Theory]
    [InlineData("1-800-FLOWERS", "US")]
    [InlineData("1-800-356-9377", null)]
    [InlineData("+996 555", null)]
    [InlineData("+99655512345678901", null)]
    [InlineData("+996555123456abc", null)]
    [InlineData("ab+996555123456", null)]
    [InlineData("+36 (0)1 234 5678", null)]
    [InlineData("+49 30 1234567 9:00-18:00", null)]
    [InlineData("*123#", null)]
    [InlineData("каб. 103", "KG")]
    [InlineData("2-12-34", "KG")]
    [InlineData("911", null)]
    [InlineData("by appointment", "KG")]
    public void What_cannot_be_read_for_certain_is_plain_text(string text, string? country) =>
        Assert.Equal([new PhonePart(text, null)], PhoneText.Read(text, country));
}
