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
    @vi-VN\tTiếng Việt\tTiếng Việt (Việt Nam)

    """
  }
}
