// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ku`: StaticString {
    """
    #ku
    t\t{HH}:{n}
    d.full\t{E0}, {d}ê {M0}a {y}an
    dt.full\t{D} {T}
    dr.full\t{d} {M0}, {E0}\u{2009}–\u{2009}\t{d} {M0} {y}, {E0}\t{d} {M0}, {E0}\u{2009}–\u{2009}\t{d} {M0} {y}, {E0}\t{d} {M0} {y}, {E0}\u{2009}–\u{2009}\t{d} {M0} {y}, {E0}
    dtr.full\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d}ê {M0}a {y}an
    dt.long\t{D} {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{d} {M0}, {y}\t{d} {M0} –\u{2009}\t{d} {M0}, {y}\t{d} {M0}, {y}\u{2009}–\u{2009}\t{d} {M0}, {y}
    dtr.long\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{dd}.{mm}.{y}
    dt.short\t{D} {T}
    dr.short\t{d}/{m}/{y}\u{2009}–\u{2009}\t{d}/{m}/{y}\t{d}/{m}/{y}\u{2009}–\u{2009}\t{d}/{m}/{y}\t{d}/{m}/{y}\u{2009}–\u{2009}\t{d}/{m}/{y}
    dtr.short\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0}a {y}an
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\trêbendan\tsibat\tadar\tnîsan\tgulan\thezîran\ttîrmeh\ttebax\tîlon\tcotmeh\tmijdar\tberfanbar
    M1\trbn\tsbt\tadr\tnsn\tgln\thzr\ttrm\ttbx\tîln\tcot\tmjd\tbrf
    M2\tR\tS\tA\tN\tG\tH\tT\tT\tÎ\tC\tM\tB
    E\t0\t1\t2
    E0\tduşem\tsêşem\tçarşem\tpêncşem\tînî\tşemî\tyekşem
    E1\tdşm\tsşm\tçşm\tpşm\tînî\tşem\tyşm
    E2\tD\tS\tÇ\tP\tÎ\tŞ\tY
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t001Navînî ya Greenwichê\t011Afrîkaya Rojhilat\t024Ewropaya Navîn\t031Afrîkaya Rojava\t041Afrîkaya Navîn\t054Ewropaya Rojhilat\t063Ewropaya Rojhilat\t073Ewropaya Navîn\t084Afrîkaya Başûr\t094Hawaii-Aleutianê\t0a3Hawaii-Aleutianê\t0b4Alaskayê\t0c3Alaskayê\t0d4Atlantîkê\t0e2Saeta Brasîlyay\t0f2Saeta Arjantîn\t0g2Saeta Paragûay\t0h4Rojhilat ya Amerîkaya Bakur\t0i1Merkezî ya Standard a Amerîkaya Bakur\t0j2Saeta Amazon\t0k2Saeta Kolombîyay\t0l4Çîyayî ya Amerîkaya Bakur\t0m3Çîyayî ya Amerîkaya Bakur\t0n1Venezûelayê\t0o1Guiyanaya Fransî\t0p3Merkezî ya Amerîkaya Bakur\t0q1Yukonê\t0r3Rojhilat ya Amerîkaya Bakur\t0s2Saeta Acrey\t0t4Pasîfîkê ya Amerîkaya Bakur\t0u3Pasîfîkê ya Amerîkaya Bakur\t0v3Atlantîkê\t0w2Saeta Grînlenday\t0x3Grînlendayê\t0y1Ekwadorê\t0z1Guyanayê\t104Kubayê\t113Kubayê\t124Pasîfîka Meksîkayê\t131Bolîvyayê\t142Saeta Perûy\t154Saint Pierre û Miquelonê\t163Saint Pierre û Miquelonê\t172Saeta Ûrûgûay\t182Saeta Fernando de Noronhay\t191Surînamê\t1a2Saeta Şîlîy\t1b3Şîlîyê\t1c4Newfoundlandê\t1d3Newfoundlandê\t1e4Awistralyaya Rojava\t1f1Davîsê\t1g1Dumont-d’Urvilleyê\t1h4Awistralyaya Rojhilat\t1i3Awistralyaya Rojhilat\t1j1Mawsonê\t1k4Zelandaya Nû\t1l3Zelandaya Nû\t1m1Rotherayê\t1n1Syowayê\t1o1Vostokê\t1p2Saeta Erebistan\t1q1Qazaxistanê\t1r2Saeta Kamchatkay\t1s2Saeta Tirkmenistan\t1t2Saeta Azerbeycan\t1u1Hindiçînê\t1v2Saeta Krasnoyarsk\t1w1Qirxizistanê\t1x1Brûneyê\t1y2Saeta Hindistan\t1z2Saeta Yakutsk\t202Saeta Ûlanbatar\t212Saeta Çîn\t222Saeta Bengladeş\t231Tîmûra Rojhilat\t242Saeta Kendav\t251Tacikistanê\t262Saeta Hong Kong\t272Saeta Hovd\t282Saeta Irkutsk\t2a6Rojava\t2b6Rojhilat\t2c2Saeta Îsraîl\t2d3Îsraîlê\t2e1Efxanistanê\t2f2Saeta Pakistan\t2g1Nepalê\t2h1Malezyayê\t2i2Saeta Magadan\t2j6Navîn\t2k2Saeta Fîlîpîn\t2l2Saeta Omsk\t2m2Saeta Korey\t2n1Myanmarê\t2o2Saeta Ozbekistan\t2p2Saeta Sîngapûr\t2q2Saeta Taîpeîy\t2r2Saeta Gurcistan\t2s2Saeta Îran\t2t1Bûtanê\t2u2Saeta Japonyay\t2v2Saeta Vladivostok\t2w2Saeta Yekaterinburg\t2x2Saeta Ermenistan\t2y1Azoran a Standard\t2z3Azoran\t304Ewropaya Rojava\t313Ewropaya Rojava\t324Cape Verdeyê\t331Georgiaya Başûr\t345Falklandê ya Standard\t354Awistralyaya Navîn\t363Awistralyaya Navîn\t374Rojavaya Navîn a Awistralyayê\t384Lord Howeyê\t393Lord Howeyê\t3a4Girava Paskalyayê\t3b3Girava Paskalyayê\t3c2Saeta Îrlanday\t3d1Gerdûnî ya Hevdemî\t3e2Saeta Samaray\t3f3Brîtanyayê\t3g2Saeta Moskovay\t3h4Hawaii-Aleutianê\t3i1Okyanûsa Hindê\t3j1Girava Christmasê\t3k5Cocosê\t3l1Antarktîka û Başûrê Fransayê\t3m1Seyşelerê\t3n1Maldîvan\t3o2Saeta Mauritius\t3p1Réunionê\t3q5Marşalê\t3r4Chathamê\t3s3Chathamê\t3t2Saeta Apiay\t3u1Chuukê\t3v2Saeta Vanûatûy\t3w5Phoenîks\t3x1Tokelauyê\t3y2Saeta Fîjîy\t3z1Tûvalûyê\t401Galapagosê\t411Gambierê\t425Solomonê\t432Saeta Chamorroy\t445Lîneyê\t451Kosraeyê\t461Marquesasê\t472Saeta Samoay\t481Naûrûyê\t491Niueyê\t4a4Girava Norfolkê\t4b3Girava Norfolkê\t4c4Kaledonyaya Nû\t4d1Palauyê\t4e1Pitcairnê\t4f1Ponapeyê\t4g1Gîneya Nû ya Papûayê\t4h5Cookê ya Standard\t4i1Tahîtîyê\t4j5Gilbertê\t4k2Saeta Tongay\t4l1Girava Wakeyê\t4m1Wallis û Futunayê
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t%#\t-%#
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTRY₺\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEMîrgehên Erebî yên Yekbûyî\tAFEfxanistan\tAGAntîgua û Berbûda\tAIAnguîla\tALAlbanya\tAMErmenistan\tAOAngola\tAQAntarktîka\tARArjantîn\tASSamoaya Amerîkanî\tATAwistirya\tAUAwistralya\tAWArûba\tAXGiravên Alandê\tAZAzerbeycan\tBABosna û Hersek\tBBBarbados\tBDBengladeş\tBEBelçîka\tBFBurkîna Faso\tBGBulgaristan\tBHBehreyn\tBIBûrûndî\tBJBênîn\tBLSaint Barthelemy\tBMBermûda\tBNBrûney\tBOBolîvya\tBQHolendaya Karayîbê\tBRBrezîlya\tBSBahama\tBTBûtan\tBVGirava Bouvetê\tBWBotswana\tBYBelarûs\tBZBelîze\tCAKanada\tCCGiravên Kokosê (Keeling)\tCDKongo - Kînşasa\tCFCimhûrîyeta Afrîkaya Navîn\tCGKongo - Brazzaville\tCHSwîsre\tCICôte d’Ivoire\tCKGiravên Cookê\tCLŞîlî\tCMKamerûn\tCNÇîn\tCOKolombîya\tCRKosta Rîka\tCUKuba\tCVKap Verde\tCWCuraçao\tCXGirava Christmasê\tCYQibris\tCZÇekya\tDEAlmanya\tDJCîbûtî\tDKDanîmarka\tDMDomînîka\tDOCimhûrîyeta Domînîkê\tDZCezayîr\tECEkwador\tEEEstonya\tEGMisir\tEHSahraya Rojava\tERErître\tESSpanya\tETEtîyopya\tFIFînlenda\tFJFîjî\tFKGiravên Falklandê\tFMMîkronezya\tFOGiravên Faroeyê\tFRFransa\tGAGabon\tGBQiralîyeta Yekbûyî\tGDGrenada\tGEGurcistan\tGFGuyanaya Fransî\tGGGuernsey\tGHGana\tGICebelîtariq\tGLGrînlanda\tGMGambîya\tGNGîne\tGPGuadeloupe\tGQGîneya Ekwadorê\tGRYûnanistan\tGSGiravên Georgîyaya Başûr û Sandwicha Başûr\tGTGuatemala\tGUGuam\tGWGîne-Bissau\tGYGuyana\tHKHong Konga HîT ya Çînê\tHMGiravên Heard û MacDonaldê\tHNHondûras\tHRXirwatistan\tHTHaîtî\tHUMacaristan\tIDEndonezya\tIEÎrlanda\tILÎsraîl\tIMGirava Manê\tINHindistan\tIOHerêma Okyanûsa Hindî ya Brîtanyayê\tIQÎraq\tIRÎran\tISÎslanda\tITÎtalya\tJEJersey\tJMJamaîka\tJOUrdun\tJPJaponya\tKEKenya\tKGQirgizistan\tKHKamboçya\tKIKirîbatî\tKMKomor\tKNSaint Kitts û Nevîs\tKPKoreya Bakur\tKRKoreya Başûr\tKWKuweyt\tKYGiravên Kaymanê\tKZQazaxistan\tLALaos\tLBLibnan\tLCSaint Lucia\tLILiechtenstein\tLKSrî Lanka\tLRLîberya\tLSLesoto\tLTLîtvanya\tLULuksembûrg\tLVLetonya\tLYLîbya\tMAFas\tMCMonako\tMDMoldova\tMEQeredax\tMFSaint Martin\tMGMadagaskar\tMHGiravên Marşalê\tMKMakedonyaya Bakur\tMLMalî\tMMMyanmar (Bûrma)\tMNMoxolistan\tMOMakaoya Hît ya Çînê\tMPGiravên Bakurê Marianan\tMQMartînîk\tMRMorîtanya\tMSMontserat\tMTMalta\tMUMauritius\tMVMaldîv\tMWMalawî\tMXMeksîka\tMYMalezya\tMZMozambîk\tNANamîbya\tNCKaledonyaya Nû\tNENîjer\tNFGirava Norfolkê\tNGNîjerya\tNINîkaragua\tNLHolanda\tNONorwec\tNPNepal\tNRNaûrû\tNUNiûe\tNZZelandaya Nû\tOMUman\tPAPanama\tPEPerû\tPFPolînezyaya Fransizî\tPGPapua Gîneya Nû\tPHFîlîpîn\tPKPakistan\tPLPolonya\tPMSaint-Pierre û Miquelon\tPNGiravên Pitcairnê\tPRPorto Rîko\tPSHerêmên Filistînî\tPTPortugal\tPWPalau\tPYParagûay\tQAQeter\tRERéunion\tRORomanya\tRSSirbistan\tRURûsya\tRWRwanda\tSAErebistana Siûdî\tSBGiravên Solomonê\tSCSeyşel\tSDSûdan\tSESwêd\tSGSîngapûr\tSHSaint Helena\tSISlovenya\tSJSvalbard û Jan Mayen\tSKSlovakya\tSLSierra Leone\tSMSan Marîno\tSNSenegal\tSOSomalya\tSRSurînam\tSSSûdana Başûr\tSTSao Tome û Prînsîpe\tSVEl Salvador\tSXSint Marteen\tSYSûrîye\tSZEswatînî\tTCGiravên Turks û Kaîkosê\tTDÇad\tTFHerêmên Başûr ên Fransayê\tTGTogo\tTHTayland\tTJTacikistan\tTKTokelau\tTLTîmor-Leste\tTMTirkmenistan\tTNTûnis\tTOTonga\tTRTürkiye\tTTTrînîdad û Tobago\tTVTûvalû\tTWTaywan\tTZTanzanya\tUAÛkrayna\tUGÛganda\tUMGiravên Biçûk ên Derveyî DAYê\tUSDewletên Amerîkayê yên Yekbûyî\tUYÛrûguay\tUZOzbekistan\tVAVatîkan\tVCSaint Vincent û Giravên Grenadînê\tVEVenezuela\tVGGiravên Vîrjînê yên Brîtanyayê\tVIGiravên Vîrjînê yên Amerîkayê\tVNVîetnam\tVUVanûatû\tWFWallis û Futuna\tWSSamoa\tXKKosova\tYEYemen\tYTMayotte\tZAAfrîkaya Başûr\tZMZambîya\tZWZîmbabwe
    l\t û \t\t, \t, \t û \t
    lo\t an \t\t, \t, \t an \t
    w\t1
    x\tkurdî (kurmancî)\tkurdî (kurmancî)
    za\t#\tSaeta #\t#ê ya Standard\tSaeta Havînê ya #\tSaeta Standard a #\tSaeta Giravên #\tSaeta Endonezyaya #
    @ku-TR\tkurdî (kurmancî)\tkurdî (kurmancî) (Türkiye)

    """
  }
}
