// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `id`: StaticString {
    """
    #id
    t\t{HH}.{n}
    d.full\t{E0}, {dd} {M0} {y}
    dt.full\t{D} pukul {T}
    dr.full\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0} {y}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} pukul {T}\u{2009}–\u{2009}\t{D} pukul {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} pukul {T}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} pukul {T}\u{2009}–\u{2009}\t{D} pukul {T}
    d.short\t{dd}/{mm}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tJanuari\tFebruari\tMaret\tApril\tMei\tJuni\tJuli\tAgustus\tSeptember\tOktober\tNovember\tDesember
    M1\tJan\tFeb\tMar\tApr\tMei\tJun\tJul\tAgu\tSep\tOkt\tNov\tDes
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tSenin\tSelasa\tRabu\tKamis\tJumat\tSabtu\tMinggu
    E1\tSen\tSel\tRab\tKam\tJum\tSab\tMin
    E2\tS\tS\tR\tK\tJ\tS\tM
    gmt\tGMT\tGMT+\tGMT-\t.\t\t1
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t,\t.\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tIDRRp\tILS₪\tINRRs\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEUni Emirat Arab\tAFAfganistan\tAGAntigua dan Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarktika\tARArgentina\tASSamoa Amerika\tATAustria\tAUAustralia\tAWAruba\tAXKepulauan Aland\tAZAzerbaijan\tBABosnia dan Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgia\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSaint Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQBelanda Karibia\tBRBrasil\tBSBahama\tBTBhutan\tBVPulau Bouvet\tBWBotswana\tBYBelarus\tBZBelize\tCAKanada\tCCKepulauan Cocos (Keeling)\tCDKongo - Kinshasa\tCFRepublik Afrika Tengah\tCGKongo - Brazzaville\tCHSwiss\tCICôte d’Ivoire\tCKKepulauan Cook\tCLCile\tCMKamerun\tCNTiongkok\tCOKolombia\tCRKosta Rika\tCUKuba\tCVTanjung Verde\tCWCuraçao\tCXPulau Natal\tCYSiprus\tCZCeko\tDEJerman\tDJJibuti\tDKDenmark\tDMDominika\tDORepublik Dominika\tDZAljazair\tECEkuador\tEEEstonia\tEGMesir\tEHSahara Barat\tEREritrea\tESSpanyol\tETEtiopia\tFIFinlandia\tFJFiji\tFKKepulauan Falkland\tFMMikronesia\tFOKepulauan Faroe\tFRPrancis\tGAGabon\tGBInggris Raya\tGDGrenada\tGEGeorgia\tGFGuyana Prancis\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGreenland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQGuinea Ekuatorial\tGRYunani\tGSGeorgia Selatan & Kep. Sandwich Selatan\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHong Kong DAK Tiongkok\tHMPulau Heard dan Kepulauan McDonald\tHNHonduras\tHRKroasia\tHTHaiti\tHUHungaria\tIDIndonesia\tIEIrlandia\tILIsrael\tIMPulau Man\tINIndia\tIOWilayah Inggris di Samudra Hindia\tIQIrak\tIRIran\tISIslandia\tITItalia\tJEJersey\tJMJamaika\tJOYordania\tJPJepang\tKEKenya\tKGKirgizstan\tKHKamboja\tKIKiribati\tKMKomoro\tKNSaint Kitts dan Nevis\tKPKorea Utara\tKRKorea Selatan\tKWKuwait\tKYKepulauan Cayman\tKZKazakhstan\tLALaos\tLBLebanon\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLituania\tLULuksemburg\tLVLatvia\tLYLibya\tMAMaroko\tMCMonako\tMDMoldova\tMEMontenegro\tMFSaint Martin\tMGMadagaskar\tMHKepulauan Marshall\tMKMakedonia Utara\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMakau DAK Tiongkok\tMPKepulauan Mariana Utara\tMQMartinik\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaladewa\tMWMalawi\tMXMeksiko\tMYMalaysia\tMZMozambik\tNANamibia\tNCKaledonia Baru\tNENiger\tNFKepulauan Norfolk\tNGNigeria\tNINikaragua\tNLBelanda\tNONorwegia\tNPNepal\tNRNauru\tNUNiue\tNZSelandia Baru\tOMOman\tPAPanama\tPEPeru\tPFPolinesia Prancis\tPGPapua Nugini\tPHFilipina\tPKPakistan\tPLPolandia\tPMSaint Pierre dan Miquelon\tPNKepulauan Pitcairn\tPRPuerto Riko\tPSWilayah Palestina\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORumania\tRSSerbia\tRURusia\tRWRwanda\tSAArab Saudi\tSBKepulauan Solomon\tSCSeychelles\tSDSudan\tSESwedia\tSGSingapura\tSHSaint Helena\tSISlovenia\tSJKepulauan Svalbard dan Jan Mayen\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSSudan Selatan\tSTSao Tome dan Principe\tSVEl Salvador\tSXSint Maarten\tSYSuriah\tSZeSwatini\tTCKepulauan Turks dan Caicos\tTDChad\tTFWilayah Selatan Prancis\tTGTogo\tTHThailand\tTJTajikistan\tTKTokelau\tTLTimor Leste\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTurki\tTTTrinidad dan Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraina\tUGUganda\tUMKepulauan Terluar AS\tUSAmerika Serikat\tUYUruguay\tUZUzbekistan\tVAVatikan\tVCSaint Vincent dan Grenadine\tVEVenezuela\tVGKepulauan Virgin Britania Raya\tVIKepulauan Virgin Amerika Serikat\tVNVietnam\tVUVanuatu\tWFKepulauan Wallis dan Futuna\tWSSamoa\tXKKosovo\tYEYaman\tYTMayotte\tZAAfrika Selatan\tZMZambia\tZWZimbabwe
    l\t dan \t\t, \t, \t, dan \t
    lo\t atau \t\t, \t, \t, atau \t
    w\t7
    x\tIndonesia\tIndonesia
    @id-ID\tIndonesia\tIndonesia (Indonesia)

    """
  }
}
