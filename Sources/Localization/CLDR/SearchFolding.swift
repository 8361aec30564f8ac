// swift-format-ignore-file
// Made by Tests/LocalizationTests/search_data.mjs from the Unicode Character Database (Unicode License v3).

/// What letters are searched as: on each line the plain letters and all that are folded to them.
enum SearchFolding {
  static var letters: StaticString {
    """
    a \u{C0}\u{C1}\u{C2}\u{C3}\u{C4}\u{C5}\u{E0}\u{E1}\u{E2}\u{E3}\u{E4}\u{E5}\u{100}\u{101}\u{102}\u{103}\u{104}\u{105}\u{1CD}\u{1CE}\u{1DE}\u{1DF}\u{1E0}\u{1E1}\u{1FA}\u{1FB}\u{200}\u{201}\u{202}\u{203}\u{226}\u{227}\u{1E00}\u{1E01}\u{1EA0}\u{1EA1}\u{1EA2}\u{1EA3}\u{1EA4}\u{1EA5}\u{1EA6}\u{1EA7}\u{1EA8}\u{1EA9}\u{1EAA}\u{1EAB}\u{1EAC}\u{1EAD}\u{1EAE}\u{1EAF}\u{1EB0}\u{1EB1}\u{1EB2}\u{1EB3}\u{1EB4}\u{1EB5}\u{1EB6}\u{1EB7}\u{212B}
    ae ÆæǢǣǼǽ
    c ÇçĆćĈĉĊċČčḈḉ
    e ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ
    i ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊị
    d ÐðĎďĐđḊḋḌḍḎḏḐḑḒḓ
    n ÑñŃńŅņŇňǸǹṄṅṆṇṈṉṊṋ
    o ÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ
    u ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự
    y ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ
    th Þþ
    ss ßẞ
    g ĜĝĞğĠġĢģǦǧǴǵḠḡ
    h ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ
    ij Ĳĳ
    j Ĵĵǰ
    k ĶķǨǩḰḱḲḳḴḵ
    l ĹĺĻļĽľŁłḶḷḸḹḺḻḼḽ
    oe Œœ
    r ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ
    s ŚśŜŝŞşŠšȘșṠṡṢṣṤṥṦṧṨṩ
    t ŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗ
    w ŴŵẀẁẂẃẄẅẆẇẈẉẘ
    z ŹźŻżŽžẐẑẒẓẔẕ
    ʒ Ǯǯ
    ʹ \u{374}
    α \u{386}\u{3AC}\u{1F00}\u{1F01}\u{1F02}\u{1F03}\u{1F04}\u{1F05}\u{1F06}\u{1F07}\u{1F08}\u{1F09}\u{1F0A}\u{1F0B}\u{1F0C}\u{1F0D}\u{1F0E}\u{1F0F}\u{1F70}\u{1F71}\u{1F80}\u{1F81}\u{1F82}\u{1F83}\u{1F84}\u{1F85}\u{1F86}\u{1F87}\u{1F88}\u{1F89}\u{1F8A}\u{1F8B}\u{1F8C}\u{1F8D}\u{1F8E}\u{1F8F}\u{1FB0}\u{1FB1}\u{1FB2}\u{1FB3}\u{1FB4}\u{1FB6}\u{1FB7}\u{1FB8}\u{1FB9}\u{1FBA}\u{1FBB}\u{1FBC}
    ε \u{388}\u{3AD}\u{1F10}\u{1F11}\u{1F12}\u{1F13}\u{1F14}\u{1F15}\u{1F18}\u{1F19}\u{1F1A}\u{1F1B}\u{1F1C}\u{1F1D}\u{1F72}\u{1F73}\u{1FC8}\u{1FC9}
    η \u{389}\u{3AE}\u{1F20}\u{1F21}\u{1F22}\u{1F23}\u{1F24}\u{1F25}\u{1F26}\u{1F27}\u{1F28}\u{1F29}\u{1F2A}\u{1F2B}\u{1F2C}\u{1F2D}\u{1F2E}\u{1F2F}\u{1F74}\u{1F75}\u{1F90}\u{1F91}\u{1F92}\u{1F93}\u{1F94}\u{1F95}\u{1F96}\u{1F97}\u{1F98}\u{1F99}\u{1F9A}\u{1F9B}\u{1F9C}\u{1F9D}\u{1F9E}\u{1F9F}\u{1FC2}\u{1FC3}\u{1FC4}\u{1FC6}\u{1FC7}\u{1FCA}\u{1FCB}\u{1FCC}
    ι \u{38A}\u{390}\u{3AA}\u{3AF}\u{3CA}\u{1F30}\u{1F31}\u{1F32}\u{1F33}\u{1F34}\u{1F35}\u{1F36}\u{1F37}\u{1F38}\u{1F39}\u{1F3A}\u{1F3B}\u{1F3C}\u{1F3D}\u{1F3E}\u{1F3F}\u{1F76}\u{1F77}\u{1FBE}\u{1FD0}\u{1FD1}\u{1FD2}\u{1FD3}\u{1FD6}\u{1FD7}\u{1FD8}\u{1FD9}\u{1FDA}\u{1FDB}
    ο \u{38C}\u{3CC}\u{1F40}\u{1F41}\u{1F42}\u{1F43}\u{1F44}\u{1F45}\u{1F48}\u{1F49}\u{1F4A}\u{1F4B}\u{1F4C}\u{1F4D}\u{1F78}\u{1F79}\u{1FF8}\u{1FF9}
    υ \u{38E}\u{3AB}\u{3B0}\u{3CB}\u{3CD}\u{1F50}\u{1F51}\u{1F52}\u{1F53}\u{1F54}\u{1F55}\u{1F56}\u{1F57}\u{1F59}\u{1F5B}\u{1F5D}\u{1F5F}\u{1F7A}\u{1F7B}\u{1FE0}\u{1FE1}\u{1FE2}\u{1FE3}\u{1FE6}\u{1FE7}\u{1FE8}\u{1FE9}\u{1FEA}\u{1FEB}
    ω \u{38F}\u{3CE}\u{1F60}\u{1F61}\u{1F62}\u{1F63}\u{1F64}\u{1F65}\u{1F66}\u{1F67}\u{1F68}\u{1F69}\u{1F6A}\u{1F6B}\u{1F6C}\u{1F6D}\u{1F6E}\u{1F6F}\u{1F7C}\u{1F7D}\u{1FA0}\u{1FA1}\u{1FA2}\u{1FA3}\u{1FA4}\u{1FA5}\u{1FA6}\u{1FA7}\u{1FA8}\u{1FA9}\u{1FAA}\u{1FAB}\u{1FAC}\u{1FAD}\u{1FAE}\u{1FAF}\u{1FF2}\u{1FF3}\u{1FF4}\u{1FF6}\u{1FF7}\u{1FFA}\u{1FFB}\u{1FFC}
    σ ς
    ϒ ϓϔ
    е ЀЁѐёӖӗ
    г Ѓѓ
    і Її
    к Ќќ
    и ЍЙйѝӢӣӤӥ
    у ЎўӮӯӰӱӲӳ
    ѵ Ѷѷ
    ж ӁӂӜӝ
    а ӐӑӒӓ
    ә Ӛӛ
    з Ӟӟ
    о Ӧӧ
    ө Ӫӫ
    э Ӭӭ
    ч Ӵӵ
    ы Ӹӹ
    ا آأإٱ
    و ؤ
    ي ئىی
    ه ةہۂۃ
    ك ک
    ە ۀ
    ے ۓ
     ۥۦ
    क़ \u{958}
    ख़ \u{959}
    ग़ \u{95A}
    ज़ \u{95B}
    ड़ \u{95C}
    ढ़ \u{95D}
    फ़ \u{95E}
    य़ \u{95F}
    ড় \u{9DC}
    ঢ় \u{9DD}
    য় \u{9DF}
    ਲ਼ \u{A33}
    ਸ਼ \u{A36}
    ਖ਼ \u{A59}
    ਗ਼ \u{A5A}
    ਜ਼ \u{A5B}
    ਫ਼ \u{A5E}
    ଡ଼ \u{B5C}
    ଢ଼ \u{B5D}
    གྷ \u{F43}
    ཌྷ \u{F4D}
    དྷ \u{F52}
    བྷ \u{F57}
    ཛྷ \u{F5C}
    ཀྵ \u{F69}
    b ḂḃḄḅḆḇ
    f Ḟḟ
    m ḾḿṀṁṂṃ
    p ṔṕṖṗ
    v ṼṽṾṿ
    x ẊẋẌẍ
    ſ ẛ
    ρ ῤῥῬ
    """
  }
}
