// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `vi`: StaticString {
    """
    #vi
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M1}, {y}
    dt.full\tlúc {T} {D}
    dr.full\t{E0}, {d} {M1}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{T}–\t{T} {D}\t{T}–\t{T} {D}\tlúc {T} {D}\u{2009}–\u{2009}lúc \t{T} {D}
    d.long\t{d} {M1}, {y}
    dt.long\tlúc {T} {D}
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d} {M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{T}–\t{T} {D}\t{T}–\t{T} {D}\tlúc {T} {D}\u{2009}–\u{2009}lúc \t{T} {D}
    d.short\t{d}/{m}/{yy}
    dt.short\t{T} {D}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{T}–\t{T} {D}\t{T}–\t{T} {D}\t{T} {D}\u{2009}–\u{2009}\t{T} {D}
    my\t{M1} năm {y}
    mr\t{M1}\u{2009}–\u{2009}\t{M1} năm {y}\t{M1} năm {y}\u{2009}–\u{2009}\t{M1} năm {y}
    M\t0\t0\t3
    M0\tTháng 1\tTháng 2\tTháng 3\tTháng 4\tTháng 5\tTháng 6\tTháng 7\tTháng 8\tTháng 9\tTháng 10\tTháng 11\tTháng 12
    M1\ttháng 1\ttháng 2\ttháng 3\ttháng 4\ttháng 5\ttháng 6\ttháng 7\ttháng 8\ttháng 9\ttháng 10\ttháng 11\ttháng 12
    M3\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t1\t2
    E0\tThứ Hai\tThứ Ba\tThứ Tư\tThứ Năm\tThứ Sáu\tThứ Bảy\tChủ Nhật
    E1\tThứ 2\tThứ 3\tThứ 4\tThứ 5\tThứ 6\tThứ 7\tCN
    E2\tT2\tT3\tT4\tT5\tT6\tT7\tCN
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t001Trung bình Greenwich\t011Đông Phi\t024Trung Âu\t031Tây Phi\t041Trung Phi\t054Đông Âu\t065Đông Âu\t075Trung Âu\t082Nam Phi\t092Hawaii-Aleut\t0a3Hawaii-Aleut\t0b2Alaska\t0c3Alaska\t0d2Đại Tây Dương\t0e2Brasilia\t0f2Argentina\t0g2Paraguay\t0h4miền Đông\t0i4miền Trung\t0j2Amazon\t0k2Colombia\t0l4miền núi\t0m5miền núi\t0n1Venezuela\t0o1Guiana thuộc Pháp\t0p5miền Trung\t0q1Yukon\t0r5miền Đông\t0s2Acre\t0t4Thái Bình Dương\t0u5Thái Bình Dương\t0v5Đại Tây Dương\t0y1Ecuador\t0z1Guyana\t102Cuba\t113Cuba\t122Thái Bình Dương Mexico\t131Bolivia\t142Peru\t152St. Pierre và Miquelon\t163Saint Pierre và Miquelon\t172Uruguay\t182Fernando de Noronha\t191Suriname\t1a2Chile\t1b3Chile\t1c2Newfoundland\t1d3Newfoundland\t1e2Miền Tây Australia\t1f1Davis\t1g1Dumont-d’Urville\t1h2Miền Đông Australia\t1i3Miền Đông Australia\t1j1Mawson\t1k2New Zealand\t1l3New Zealand\t1m1Rothera\t1n1Syowa\t1o1Vostok\t1p4Ả Rập\t1q1Kazakhstan\t1r4Petropavlovsk-Kamchatski\t1s2Turkmenistan\t1t2Azerbaijan\t1u1Đông Dương\t1v2Krasnoyarsk\t1w1Kyrgystan\t1x1Brunei Darussalam\t1y2Ấn Độ\t1z2Yakutsk\t204Ulan Bator\t212Trung Quốc\t222Bangladesh\t231Đông Timor\t242Vùng Vịnh\t251Tajikistan\t262Hồng Kông\t272Hovd\t282Irkutsk\t292Thổ Nhĩ Kỳ\t2a1Miền Tây Indonesia\t2b1Miền Đông Indonesia\t2c2Israel\t2d3Israel\t2e1Afghanistan\t2f2Pakistan\t2g1Nepal\t2h1Malaysia\t2i2Magadan\t2j1Miền Trung Indonesia\t2k2Philippin\t2l4Omsk\t2m2Hàn Quốc\t2n1Myanmar\t2o2Uzbekistan\t2p1Singapore\t2q2Đài Bắc\t2r2Georgia\t2s2Iran\t2t1Bhutan\t2u2Nhật Bản\t2v2Vladivostok\t2w2Yekaterinburg\t2x2Armenia\t2y4Azores\t2z5Azores\t302Tây Âu\t315Tây Âu\t322Cape Verde\t331Nam Georgia\t342Quần Đảo Falkland\t352Miền Trung Australia\t363Miền Trung Australia\t372Miền Trung Tây Australia\t382Lord Howe\t393Lord Howe\t3a2Đảo Phục Sinh\t3b3Đảo Phục Sinh\t3c4Ai-len\t3d1Phối hợp Quốc tế\t3e2Samara\t3f3Anh\t3g2Matxcơva\t3h2Hawaii-Aleut\t3i1Ấn Độ Dương\t3j1Đảo Christmas\t3k6Cocos\t3l1Nam Cực và Nam Nước Pháp\t3m1Seychelles\t3n1Maldives\t3o2Mauritius\t3p1Reunion\t3q6Marshall\t3r2Chatham\t3s3Chatham\t3t2Apia\t3u1Chuuk\t3v2Vanuatu\t3w6Phoenix\t3x1Tokelau\t3y2Fiji\t3z1Tuvalu\t401Galapagos\t411Gambier\t426Solomon\t431Chamorro\t446Line\t451Kosrae\t461Marquesas\t472Samoa\t481Nauru\t491Niue\t4a2Đảo Norfolk\t4b3Đảo Norfolk\t4c2New Caledonia\t4d1Palau\t4e1Pitcairn\t4f1Ponape\t4g1Papua New Guinea\t4h2Quần Đảo Cook\t4i1Tahiti\t4j6Gilbert\t4k2Tonga\t4l1Đảo Wake\t4m1Wallis và Futuna
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAECác Tiểu Vương quốc Ả Rập Thống nhất\tAFAfghanistan\tAGAntigua và Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQNam Cực\tARArgentina\tASSamoa thuộc Mỹ\tATÁo\tAUÚc\tAWAruba\tAXQuần đảo Åland\tAZAzerbaijan\tBABosnia và Herzegovina\tBBBarbados\tBDBangladesh\tBEBỉ\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSt. Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQCa-ri-bê Hà Lan\tBRBrazil\tBSBahamas\tBTBhutan\tBVĐảo Bouvet\tBWBotswana\tBYBelarus\tBZBelize\tCACanada\tCCQuần đảo Cocos (Keeling)\tCDCongo - Kinshasa\tCFCộng hòa Trung Phi\tCGCongo - Brazzaville\tCHThụy Sĩ\tCICôte d’Ivoire\tCKQuần đảo Cook\tCLChile\tCMCameroon\tCNTrung Quốc\tCOColombia\tCRCosta Rica\tCUCuba\tCVCape Verde\tCWCuraçao\tCXĐảo Giáng Sinh\tCYSíp\tCZSéc\tDEĐức\tDJDjibouti\tDKĐan Mạch\tDMDominica\tDOCộng hòa Dominica\tDZAlgeria\tECEcuador\tEEEstonia\tEGAi Cập\tEHTây Sahara\tEREritrea\tESTây Ban Nha\tETEthiopia\tFIPhần Lan\tFJFiji\tFKQuần đảo Falkland\tFMMicronesia\tFOQuần đảo Faroe\tFRPháp\tGAGabon\tGBVương quốc Anh\tGDGrenada\tGEGeorgia\tGFGuiana thuộc Pháp\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGreenland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQGuinea Xích Đạo\tGRHy Lạp\tGSNam Georgia & Quần đảo Nam Sandwich\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKĐặc khu Hành chính Hồng Kông, Trung Quốc\tHMQuần đảo Heard và McDonald\tHNHonduras\tHRCroatia\tHTHaiti\tHUHungary\tIDIndonesia\tIEIreland\tILIsrael\tIMĐảo Man\tINẤn Độ\tIOLãnh thổ Ấn Độ Dương thuộc Anh\tIQIraq\tIRIran\tISIceland\tITItaly\tJEJersey\tJMJamaica\tJOJordan\tJPNhật Bản\tKEKenya\tKGKyrgyzstan\tKHCampuchia\tKIKiribati\tKMComoros\tKNSt. Kitts và Nevis\tKPTriều Tiên\tKRHàn Quốc\tKWKuwait\tKYQuần đảo Cayman\tKZKazakhstan\tLALào\tLBLi-băng\tLCSt. Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLitva\tLULuxembourg\tLVLatvia\tLYLibya\tMAMa-rốc\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSt. Martin\tMGMadagascar\tMHQuần đảo Marshall\tMKBắc Macedonia\tMLMali\tMMMyanmar (Miến Điện)\tMNMông Cổ\tMOĐặc khu Hành chính Macao, Trung Quốc\tMPQuần đảo Bắc Mariana\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldives\tMWMalawi\tMXMexico\tMYMalaysia\tMZMozambique\tNANamibia\tNCNew Caledonia\tNENiger\tNFĐảo Norfolk\tNGNigeria\tNINicaragua\tNLHà Lan\tNONa Uy\tNPNepal\tNRNauru\tNUNiue\tNZNew Zealand\tOMOman\tPAPanama\tPEPeru\tPFPolynesia thuộc Pháp\tPGPapua New Guinea\tPHPhilippines\tPKPakistan\tPLBa Lan\tPMSaint Pierre và Miquelon\tPNQuần đảo Pitcairn\tPRPuerto Rico\tPSLãnh thổ Palestine\tPTBồ Đào Nha\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORomania\tRSSerbia\tRUNga\tRWRwanda\tSAẢ Rập Xê-út\tSBQuần đảo Solomon\tSCSeychelles\tSDSudan\tSEThụy Điển\tSGSingapore\tSHSt. Helena\tSISlovenia\tSJSvalbard và Jan Mayen\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSNam Sudan\tSTSão Tomé và Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyria\tSZEswatini\tTCQuần đảo Turks và Caicos\tTDChad\tTFLãnh thổ phía Nam Thuộc Pháp\tTGTogo\tTHThái Lan\tTJTajikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRThổ Nhĩ Kỳ\tTTTrinidad và Tobago\tTVTuvalu\tTWĐài Loan\tTZTanzania\tUAUkraina\tUGUganda\tUMCác tiểu đảo xa của Hoa Kỳ\tUSHoa Kỳ\tUYUruguay\tUZUzbekistan\tVAThành Vatican\tVCSt. Vincent và Grenadines\tVEVenezuela\tVGQuần đảo Virgin thuộc Anh\tVIQuần đảo Virgin thuộc Hoa Kỳ\tVNViệt Nam\tVUVanuatu\tWFWallis và Futuna\tWSSamoa\tXKKosovo\tYEYemen\tYTMayotte\tZANam Phi\tZMZambia\tZWZimbabwe
    l\t và \t\t, \t, \t và \t
    lo\t hoặc \t\t, \t, \t hoặc \t
    w\t1
    x\tTiếng Việt\tTiếng Việt
    za\t#\tGiờ #\tGiờ Chuẩn #\tGiờ Mùa Hè #\tGiờ chuẩn #\tGiờ mùa hè #\tGiờ Quần Đảo #
    @vi-VN\tTiếng Việt\tTiếng Việt (Việt Nam)

    """
  }
}
