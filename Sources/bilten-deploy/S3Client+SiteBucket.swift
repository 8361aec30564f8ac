import Publish
import S3

extension S3Client: SiteBucket {}
