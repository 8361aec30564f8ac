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
    @ku-TR\tkurdî (kurmancî)\tkurdî (kurmancî) (Türkiye)

    """
  }
}
