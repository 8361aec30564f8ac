// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `khq`: StaticString {
    """
    #khq
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}/{m}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{y}-{mm}-{dd} {T}–\t{T}\t{y}-{mm}-{dd} {T}–\t{T}\t{y}-{mm}-{dd} {T}\u{2009}–\u{2009}\t{y}-{mm}-{dd} {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tŽanwiye\tFeewiriye\tMarsi\tAwiril\tMe\tŽuweŋ\tŽuyye\tUt\tSektanbur\tOktoobur\tNoowanbur\tDeesanbur
    M1\tŽan\tFee\tMar\tAwi\tMe\tŽuw\tŽuy\tUt\tSek\tOkt\tNoo\tDee
    M2\tŽ\tF\tM\tA\tM\tŽ\tŽ\tU\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tAtini\tAtalata\tAlarba\tAlhamiisa\tAljuma\tAssabdu\tAlhadi
    E1\tAti\tAta\tAla\tAlm\tAlj\tAss\tAlh
    E2\tT\tT\tL\tL\tL\tS\tH
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#¤\t-#¤\t.\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndoora\tAELaaraw Imaarawey Margantey\tAFAfgaanistan\tAGAntigua nda Barbuuda\tAIAngiiya\tALAlbaani\tAMArmeeni\tAOAngoola\tARArgentine\tASAmeriki Samoa\tATOtriši\tAUOstraali\tAWAruuba\tAZAzerbaayijaŋ\tBABosni nda Herzegovine\tBBBarbaados\tBDBangladeši\tBEBelgiiki\tBFBurkina faso\tBGBulgaari\tBHBahareen\tBIBurundi\tBJBeniŋ\tBMBermuda\tBNBruunee\tBOBoolivi\tBRBreezil\tBSBahamas\tBTBuutaŋ\tBWBotswaana\tBYBiloriši\tBZBeliizi\tCAKanaada\tCDKongoo demookaratiki laboo\tCFCentraafriki koyra\tCGKongoo\tCHSwisu\tCIKudwar\tCKKuuk gungey\tCLŠiili\tCMKameruun\tCNŠiin\tCOKolombi\tCRKosta rika\tCUKuuba\tCVKapuver gungey\tCYŠiipur\tCZCek labo\tDEAlmaaɲe\tDJJibuuti\tDKDanemark\tDMDoominiki\tDODoominiki laboo\tDZAlžeeri\tECEkwateer\tEEEstooni\tEGMisra\tEREritree\tESEspaaɲe\tETEcioopi\tFIFinlandu\tFJFiji\tFKKalkan gungey\tFMMikronezi\tFRFaransi\tGAGaabon\tGBAlbaasalaama Marganta\tGDGrenaada\tGEGorgi\tGFFaransi Guyaan\tGHGaana\tGIGibraltar\tGLGrinland\tGMGambi\tGNGine\tGPGwadeluup\tGQGinee Ekwatorial\tGRGreece\tGTGwatemaala\tGUGuam\tGWGine-Bisso\tGYGuyaane\tHNHonduras\tHRKrwaasi\tHTHaiti\tHUHungaari\tIDIndoneezi\tIEIrlandu\tILIsrayel\tINIndu laboo\tIQIraak\tIRIraan\tISAyceland\tITItaali\tJMJamaayik\tJOUrdun\tJPJaapoŋ\tKEKeeniya\tKGKyrgyzstan\tKHKamboogi\tKIKiribaati\tKMKomoor\tKNSeŋ Kitts nda Nevis\tKPKooree, Gurma\tKRKooree, Hawsa\tKWKuweet\tKYKayman gungey\tKZKaazakstan\tLALaawos\tLBLubnaan\tLCSeŋ Lussia\tLILiechtenstein\tLKSrilanka\tLRLiberia\tLSLeesoto\tLTLituaani\tLULuxembourg\tLVLetooni\tLYLiibi\tMAMaarok\tMCMonako\tMDMoldovi\tMGMadagascar\tMHMaršal gungey\tMLMaali\tMMMaynamar\tMNMongooli\tMPMariana Gurma Gungey\tMQMartiniiki\tMRMooritaani\tMSMontserrat\tMTMalta\tMUMooris gungey\tMVMaldiivu\tMWMalaawi\tMXMexiki\tMYMaleezi\tMZMozambik\tNANaamibi\tNCKaaledooni Taagaa\tNENižer\tNFNorfolk Gungoo\tNGNaajiriia\tNINikaragwa\tNLHollandu\tNONorveej\tNPNeepal\tNRNauru\tNUNiue\tNZZeelandu Taaga\tOMOmaan\tPAPanama\tPEPeeru\tPFFaransi Polineezi\tPGPapua Ginee Taaga\tPHFilipine\tPKPaakistan\tPLPoloɲe\tPMSeŋ Piyer nda Mikelon\tPNPitikarin\tPRPorto Riko\tPSPalestine Dangay nda Gaaza\tPTPortugaal\tPWPalu\tPYParaguwey\tQAKataar\tREReenioŋ\tRORumaani\tRUIriši laboo\tRWRwanda\tSASaudiya\tSBSolomon Gungey\tSCSeešel\tSDSuudaŋ\tSESweede\tSGSingapur\tSHSeŋ Helena\tSISloveeni\tSKSlovaaki\tSLSeera Leon\tSMSan Marino\tSNSenegal\tSOSomaali\tSRSurinaam\tSTSao Tome nda Prinsipe\tSVSalvador laboo\tSYSuuria\tSZSwaziland\tTCTurk nda Kayikos Gungey\tTDCaadu\tTGTogo\tTHTaayiland\tTJTaažikistan\tTKTokelau\tTLTimoor hawsa\tTMTurkmenistaŋ\tTNTunizi\tTOTonga\tTRTurki\tTTTrinidad nda Tobaago\tTVTuvalu\tTWTaayiwan\tTZTanzaani\tUAUkreen\tUGUganda\tUSAmeriki Laabu Margantey\tUYUruguwey\tUZUzbeekistan\tVAVaatikan Laama\tVCSeŋvinsaŋ nda Grenadine\tVEVeneezuyeela\tVGBritiši Virgin gungey\tVIAmeerik Virgin Gungey\tVNVietnaam\tVUVanautu\tWFWallis nda Futuna\tWSSamoa\tYEYaman\tYTMayooti\tZAHawsa Afriki Laboo\tZMZambi\tZWZimbabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tKoyra ciini\tKoyra ciini
    za\t#
    @khq-ML\tKoyra ciini\tKoyra ciini (Maali)

    """
  }
}
